#include "income/texts.hpp"

#include "report/terminal_text.hpp"
#include "report/wording.hpp"

namespace meedoen {

std::int64_t rounded_quotient(std::int64_t number, std::int64_t divisor) {
    const std::int64_t half = divisor / 2;
    return number < 0 ? -((-number + half) / divisor) : (number + half) / divisor;
}

std::string euro_of_cents(std::int64_t cents, Language language, Sign sign) {
    return euro_text({static_cast<double>(rounded_quotient(cents, 100)), 1.0}, language, sign);
}

std::string cents_text(std::int64_t cents, Language language) {
    return plain_text({static_cast<double>(cents) / 100.0, 0.01}, language);
}

std::string tenths_text(std::int64_t tenths, Language language) {
    const double step = tenths % 10 == 0 ? 1.0 : 0.1;
    return plain_text({static_cast<double>(tenths) / 10.0, step}, language);
}

std::string cent_text(std::int64_t cents, Language language) {
    const std::string number = plain_text({static_cast<double>(cents), 1.0}, language);
    return number + (language == Language::nl || cents == 1 || cents == -1 ? " cent" : " cents");
}

std::string capital(std::string_view text) {
    std::string capitalised{text};
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        capitalised.front() = static_cast<char>(text.front() - 32);
    return capitalised;
}

std::string_view title_of(Component component, Language language) {
    return either(language, text_of(component).title_nl, text_of(component).title_en);
}

std::string articles_of(Component component, Language language) {
    std::string articles = replaced(std::string{text_of(component).articles}, "Wml", "Wet minimumloon (Wml)");
    articles = replaced(std::move(articles), "Wet LB 1964", "Wet op de loonbelasting 1964");
    articles = replaced(std::move(articles), "Wet IB 2001", "Wet inkomstenbelasting 2001");
    articles = replaced(std::move(articles), "WIA art.", "Wet werk en inkomen naar arbeidsvermogen (WIA) art.");
    if (language == Language::en) return articles;
    articles = replaced(replaced(articles, " to ", " tot en met "), " and ", " en ");
    articles = replaced(std::move(articles), "the verordening of the gemeente", "de verordening van de gemeente");
    return replaced(std::move(articles), "employment contract", "arbeidscontract");
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string unbroken(std::string text) {
    text = replaced(std::move(text), "€ ", "€\u00A0");
    return replaced(replaced(std::move(text), "−€", "−\u2060€"), "+€", "+\u2060€");
}

std::string markup_of(std::string_view text) {
    std::string safe = replaced(clean_text(text), "&", "&amp;");
    safe = replaced(replaced(std::move(safe), "<", "&lt;"), ">", "&gt;");
    return unbroken(replaced(std::move(safe), "\"", "&quot;"));
}

}  // namespace meedoen
