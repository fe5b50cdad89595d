#include "income/page_style.hpp"

namespace meedoen {
namespace {

// Words on their ground reach 7:1, lines and borders that mean something 3:1.
constexpr std::string_view style = R"css(
:root{--paper:#fff;--ink:#16191d;--muted:#4a5058;--rule:#7a828b;--soft:#f1f4f7;--link:#00558a;--fall:#a33f00;color-scheme:light}
@media screen and (prefers-color-scheme:dark){
:root{--paper:#14181d;--ink:#f3f4f6;--muted:#bac1c9;--rule:#7f8892;--soft:#20262d;--link:#7cc4f5;--fall:#ff9d57;color-scheme:dark}}
*{box-sizing:border-box}
html{font-size:112.5%}
body{margin:0;background:var(--paper);color:var(--ink);font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Liberation Sans',sans-serif;line-height:1.5}
main{max-width:60rem;margin:0 auto;padding:0 1.25rem 3rem}
nav{max-width:60rem;margin:0 auto;padding:.6rem 1.25rem 0;display:flex;gap:.5rem;justify-content:flex-end}
.scripted nav{margin-bottom:-2.5rem}
article{scroll-margin-top:4rem}
nav a{position:relative;color:var(--link);padding:.25rem .75rem;border:2px solid transparent;border-radius:.3rem}
nav a[aria-current]{border-color:var(--link);text-decoration:none;font-weight:700}
a:focus-visible,button:focus-visible,input:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:3px}
article+article{border-top:4px solid var(--rule);margin-top:3rem}
.scripted article+article{border-top:0;margin-top:0}
h1{font-size:clamp(1.7rem,4.2vw,2.6rem);line-height:1.15;margin:.2rem 0 .6rem;text-wrap:balance}
h2{font-size:1.45rem;line-height:1.25;margin:2.4rem 0 .5rem}
h3{font-size:1.1rem;margin:1.4rem 0 .3rem}
p,ul,dl{margin:.5rem 0 1rem}
p,li,dd{max-width:46rem}
.kind{color:var(--muted);margin:0;padding-right:15rem;min-height:2.4rem;display:flex;align-items:center}
.story{font-size:1.15rem}
.finding{border-left:.5rem solid var(--fall);padding:.1rem 0 .1rem 1.1rem;margin:1.2rem 0}
.finding.calm{border-color:var(--link)}
.finding p{font-size:clamp(1.25rem,2.6vw,1.75rem);line-height:1.3;font-weight:650;margin:.5rem 0;max-width:none}
.finding p+p{font-weight:400}
.caution{max-width:none}
.caution,.article{color:var(--muted)}
.article{font-size:.9rem;display:block}
figure{margin:0}
figcaption{margin:0 0 .6rem}
.drawing{overflow-x:auto;border:1px solid var(--rule);border-radius:.3rem}
.drawing svg{display:block;width:100%;min-width:34rem;height:auto}
.readout{background:var(--soft);border-radius:.3rem;padding:.8rem 1rem;margin:.6rem 0}
.readout label{display:block}
.moves{display:flex;gap:.75rem;align-items:center;margin:.3rem 0}
.moves input{flex:1;min-width:0;height:2rem;accent-color:var(--link)}
.moves button{width:2.6rem;height:2.6rem;font-size:1.4rem;line-height:1;color:var(--ink);background:var(--paper);border:2px solid var(--rule);border-radius:.3rem;cursor:pointer}
.told{font-size:1.2rem;font-weight:650;margin:.3rem 0 0;min-height:3.6rem;max-width:none}
summary{cursor:pointer;padding:.5rem 0;color:var(--link);text-decoration:underline}
.wide{overflow-x:auto}
table{border-collapse:collapse;font-size:.9rem;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:700;padding:.3rem 0}
th,td{padding:.25rem .7rem;text-align:right;border-bottom:1px solid var(--rule);vertical-align:bottom}
tbody th{font-weight:400}
td,tbody th{white-space:nowrap}
.happens table{width:100%}
.happens tbody th,.happens td{vertical-align:top}
.happens th:nth-child(n+3),.happens td:nth-child(n+3){text-align:left;white-space:normal}
.sentences li{margin:.6rem 0}
.sentences{padding-left:1.2rem}
.soften{padding-left:1.2rem}
.soften li{margin:.5rem 0}
.sources{display:grid;grid-template-columns:repeat(auto-fit,minmax(19rem,1fr));gap:.4rem 1.5rem}
dt{font-weight:650}
dd{margin:0;color:var(--muted)}
.rights{border-top:2px solid var(--rule);padding-top:1rem;margin-top:2rem;font-weight:650}
@media (max-width:36rem){.scripted nav{margin-bottom:0}.kind{padding-right:0}}
@page{size:A4;margin:13mm 14mm}
@media print{
html{font-size:66%}
nav,.readout,summary{display:none}
details:not([open]){display:none}
main{max-width:none;padding:0}
figure,.soften li,.sentences li,.sources div{break-inside:avoid}
h2,h3{break-after:avoid}
h2{margin-top:1.4rem}
.drawing{border:0;overflow:visible}
.drawing svg{min-width:0;max-width:170mm}
p,li,dd,figcaption{max-width:none}
}
)css";

constexpr std::string_view script = R"js(
(function () {
  "use strict";
  var root = document.documentElement;
  var articles = document.querySelectorAll("article");
  root.classList.add("scripted");

  function show(language) {
    root.lang = language;
    articles.forEach(function (article) {
      article.hidden = article.lang !== language;
      if (!article.hidden) document.title = article.querySelector("h1").textContent;
    });
    document.querySelectorAll("nav a").forEach(function (link) {
      if (link.lang === language) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
  }
  function chosen() {
    var asked = location.hash.slice(1);
    return asked === "en" || asked === "nl" ? asked : document.documentElement.lang;
  }
  window.addEventListener("hashchange", function () { show(chosen()); window.scrollTo(0, 0); });

  function guide(article) {
    if (article.querySelector(".places") === null) return;
    var places = JSON.parse(article.querySelector(".places").textContent);
    var chart = article.querySelector("svg");
    var pointer = chart.querySelector(".pointer");
    var slider = article.querySelector("input");
    var told = article.querySelector(".told");
    var last = places.told.length - 1;
    function move(wanted) {
      var k = Math.max(0, Math.min(last, wanted));
      slider.value = k;
      slider.setAttribute("aria-valuetext", places.name[k]);
      pointer.setAttribute("transform", "translate(" + places.x[k] + " 0)");
      pointer.setAttribute("visibility", "visible");
      pointer.querySelector("circle").setAttribute("cy", places.y[k]);
      told.textContent = places.told[k];
    }
    function follow(event) {
      var frame = chart.getBoundingClientRect();
      var x = (event.clientX - frame.left) * chart.viewBox.baseVal.width / frame.width;
      var best = 0;
      places.x.forEach(function (place, k) { if (Math.abs(places.x[best] - x) > Math.abs(place - x)) best = k; });
      move(best);
    }
    slider.max = last;
    slider.addEventListener("input", function () { move(Number(slider.value)); });
    article.querySelector(".less").addEventListener("click", function () { move(Number(slider.value) - 1); });
    article.querySelector(".more").addEventListener("click", function () { move(Number(slider.value) + 1); });
    chart.addEventListener("pointermove", follow);
    chart.addEventListener("pointerdown", follow);
    article.querySelector(".readout").hidden = false;
    move(places.start);
  }
  articles.forEach(guide);
  show(chosen());
}());
)js";

}  // namespace

std::string_view page_style() { return style; }

std::string_view page_script() { return script; }

}  // namespace meedoen
