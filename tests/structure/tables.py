"""What the rules allow, refuse and look for. Every exception to a rule stands here, with its reason beside it."""

CODE_FOLDERS = ("sim", "app", "analysis")
CODE_SUFFIXES = (".cpp", ".hpp", ".py", ".ts")
CPP_SUFFIXES = (".cpp", ".hpp")

LINES_PER_FILE = 400
LINES_PER_FUNCTION = 60
PARAMETERS_PER_FUNCTION = 5

# Preprocessor lines that may stand: (file, text of the line) -> reason.
ALLOWED_DIRECTIVES: dict[tuple[str, str], str] = {}

# What may not decide anything: (what it is, pattern in code without comments and strings).
OTHER_CHANCE = (
    ("<random>", r"#\s*include\s*<random>"),
    ("a generator of the standard library", r"\b(?:mt19937(?:_64)?|minstd_rand0?|ranlux\w+|knuth_b|default_random_engine)\b"),
    ("a distribution of the standard library", r"\bstd::\w+_distribution\b"),
    ("random_device", r"\brandom_device\b"),
    ("rand", r"\b(?:rand|srand|rand_r|drand48|lrand48|mrand48|srand48|random_shuffle)\s*\("),
    ("shuffle or sample of the standard library", r"\bstd::(?:ranges::)?(?:shuffle|sample)\b"),
    ("Python's own chance", r"^\s*(?:import|from)\s+(?:random|secrets)\b|\bnp\.random\b|\bnumpy\.random\b"),
    ("JavaScript's own chance", r"\bMath\.random\b|\bgetRandomValues\b"),
)
GENERATOR = r"\bphilox\w*\b|0x(?:D2511F53|CD9E8D57)"  # its inside: who draws gives an address, nothing more
GENERATOR_HOME = ("sim/base/chance.hpp",)

# Functions of the system that differ between processors in the last bit (a square root does not).
SYSTEM_MATH = ("exp exp2 expm1 log log2 log10 log1p pow cbrt hypot sin cos tan asin acos atan atan2 sinh cosh tanh asinh "
               "acosh atanh erf erfc tgamma lgamma").split()
SAME_BITS_ROOMS = ("sim/base/", "sim/scenario/", "sim/rules/", "sim/world/", "sim/engine/")
ALLOWED_SYSTEM_MATH: dict[tuple[str, str], str] = {}  # (file, function) -> reason

# (dependency, pattern of the included name, where it may stand)
DEPENDENCIES = (
    ("toml++", r"toml\+\+/|toml\.hpp$", ("sim/scenario/",)),
    ("oneTBB", r"(?:oneapi/)?tbb/|oneapi/tbb\.h$", ("sim/base/parallel_threads.cpp", "sim/run/")),
    ("HDF5", r"(?:hdf5(?:_hl)?|H5\w+)\.h$", ("sim/output/",)),
    ("OpenSSL", r"openssl/", ("sim/output/",)),
    ("cxxopts", r"cxxopts\.hpp$", ("app/",)),
    ("Boost", r"boost/", ("analysis/", "app/")),
    ("threads", r"(?:thread|mutex|shared_mutex|future|condition_variable|stop_token|semaphore|latch|barrier)$",
     ("sim/base/parallel_threads.cpp", "sim/output/", "sim/run/", "analysis/", "app/")),
    ("files", r"(?:fstream|filesystem|unistd\.h|fcntl\.h|sys/\w+\.h)$", ("sim/output/", "sim/run/", "analysis/", "app/")),
    ("std::ranges", r"ranges$", ("sim/observe/", "sim/output/", "sim/run/", "analysis/", "app/")),
)

# Scenario files: what a number says of itself.
NUMBER_KINDS = ("law", "published", "estimate", "assumption", "choice")
KINDS_WITH_A_RANGE = ("assumption", "estimate")
BARE_TABLES = ("levers", "run")            # tables, in any file, whose numbers are choices of the person who asks
BARE_KEYS = ("schema_version", "number")   # keys that are no numbers of the model: the file's format, a route's permanent number
BARE_FOLDERS: tuple[str, ...] = ()         # folders of scenarios/ whose files hold no numbers of the model

# Dutch stems: a part of an identifier that begins so must stand in the glossary of sim/MODEL.md.
DUTCH_STEMS = """
    activiteiten algemene_heffingskorting arbeidsdeskundig arbeidskorting arbeidsmatig arbeidsongeschikt arbeidsverleden
    arbeidsvermogen banenafspraak belastbaarheid beschikking beschut beslagvrij bewindvoer bezwaar bijstand bufferbudget
    casusoverleg casusregie clientondersteuning dagbesteding dagloon driehoeksgesprek financien gemeente grondslag
    heffingskorting huisarts huurtoeslag inburgering inkomstenverrekening jonggehandicaptenkorting kindgebonden
    kinderopvang klantmanager kostendeler leefgebied lichamelijke_gezondheid loket loonbelasting loondispensatie
    loonkostensubsidie loonwaarde maandloon maatregel mantelzorg minimumloon ontheffing participatiewet politie
    praktijkleren praktijkroute preventiequotum proefplaats psychische_gezondheid regie reintegratie rijbewijs schuldhulp
    sociaal_team sociale_relaties sollicitatieplicht statushouder terugvordering toeslag uitkering uitvraag
    vakantie_uitkering vakantiebijslag vakantietoeslag verslavingszorg verzekeringsarts voorschot vrijlating
    vrijwilligerswerk wajong werk_en_inkomen werkervaringsplek werkfit wonen zingeving zoektermijn zorgtoeslag
    zorgverzekeraar
""".split()
# Dutch words too short to be the beginning of other words: these count only as a whole part.
DUTCH_WORDS = "aow buig eis iva lvb mbo norm norms rijk rmc uwv wet wga wia wlz wmo ww zvw".split()

# Levers: who may read them, beside the lines of lever_readers.txt.
LEVER_READERS = ("sim/engine/channels.", "sim/scenario/")

# Names.
EMPTY_NAMES = "util utils utility utilities helper helpers manager managers misc common".split()
NAMESPACES = ("meedoen", "detail", "unit")  # meedoen::anything too
OWN_STYLE_OF_NAME: dict[str, str] = {"CMakeLists.txt": "the name that CMake asks for"}

# A project that stands alone: paths of machines and addresses.
MACHINE_FOLDERS = ("home", "work", "root", "tmp")
ALLOWED_PATHS: dict[tuple[str, str], str] = {}  # (file, path) -> reason
ALLOWED_HOSTS = ("eupl.eu", "doi.org", "json-schema.org", "www.w3.org")  # in any file; the last two name a format, not a place
FREE_OF_HOSTS = ("scenarios/sources.toml", "LICENSE", "CITATION.cff")     # these, and every .md, may name any source
MIRROR_WORDS = ("mirror", "artifactory", "nexus", "proxy", "pypi", "npmjs", "registry", "packages", "conda", "localhost",
                "deb.", "apt.", "cache")
