package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import mx.vigia.analysis.language.TextAnalyzer;

/**
 * A title made by rules from a seed: several laws in one of the ways that decrees list them.
 *
 * @param laws what it names: each law, with the articles if it has any
 */
record GeneratedTitle(String text, List<String> laws) {
    private static final List<String> SHARED_LAWS = List.of(
            "Ley de Educación",
            "Ley de Salud",
            "Ley Orgánica Municipal",
            "Ley de Hacienda Municipal",
            "Ley de Movilidad y Transporte",
            "Ley de Desarrollo Urbano",
            "Ley del Notariado",
            "Ley para la Protección de los Animales");
    private static final List<String> SHARED_CODES = List.of(
            "Código Penal", "Código Civil", "Código de Procedimientos Civiles", "Código Urbano", "Código Familiar");

    private static final LawCatalog CATALOG = LawCatalog.read();

    /** Returns the title of a seed; the same one each time. */
    static GeneratedTitle of(int seed) {
        Random random = new Random(seed);
        GeneratedTitle plain = switch (seed % 8) {
            case 0 -> federalOneByOne(random);
            case 1 -> federalUnderPlurals(random);
            case 2 -> ofAnEntityUnderPlurals(random);
            case 3 -> ofAnEntityWithGroupEnding(random);
            case 4 -> ofAnEntityOneByOne(random);
            case 5 -> federalWithArticles(random);
            case 6 -> ofAnEntityWithArticles(random);
            default -> federalThenOfAnEntity(random);
        };
        return random.nextInt(4) == 0 ? plain.shouting() : plain;
    }

    private GeneratedTitle shouting() {
        return new GeneratedTitle(TextAnalyzer.fold(text).toUpperCase(Locale.ROOT), laws);
    }

    private static GeneratedTitle federalOneByOne(Random random) {
        List<String> laws = pick(federal("Ley "), 1 + random.nextInt(3), random);
        laws.addAll(pick(federal("Código "), 1 + random.nextInt(2), random));
        return new GeneratedTitle(
                verb(random) + list(laws.stream().map(GeneratedTitle::ofThe).toList(), random), laws);
    }

    private static GeneratedTitle federalUnderPlurals(Random random) {
        List<String> laws = pick(federal("Ley "), 2 + random.nextInt(3), random);
        List<String> codes = pick(federal("Código "), 2 + random.nextInt(2), random);
        String text = verb(random) + "las Leyes " + list(complements(laws), random)
                + pick(List.of(", y de los Códigos ", ", así como de los Códigos "), random)
                + list(complements(codes), random);
        return new GeneratedTitle(text, joined(laws, codes));
    }

    private static GeneratedTitle ofAnEntityUnderPlurals(Random random) {
        String state = state(random);
        List<String> codes = pick(SHARED_CODES, 2 + random.nextInt(2), random);
        List<String> laws = pick(SHARED_LAWS, 2 + random.nextInt(2), random);
        String text = verb(random) + "los Códigos " + list(complements(codes), random) + ending(state, random)
                + ", y de las Leyes " + list(complements(laws), random) + ending(state, random);
        return new GeneratedTitle(text, of(state, joined(codes, laws)));
    }

    private static GeneratedTitle ofAnEntityWithGroupEnding(Random random) {
        String state = state(random);
        boolean two = random.nextBoolean();
        List<String> laws = pick(joined(SHARED_CODES, SHARED_LAWS), two ? 2 : 3, random);
        String text = verb(random)
                + list(laws.stream().map(GeneratedTitle::ofThe).toList(), random)
                + (two ? ", ambos" : ", todos")
                + pick(List.of("", " ordenamientos", " cuerpos legales"), random)
                + StateTail.usual(state);
        return new GeneratedTitle(text, of(state, laws));
    }

    private static GeneratedTitle ofAnEntityOneByOne(Random random) {
        String state = state(random);
        List<String> laws = pick(joined(SHARED_CODES, SHARED_LAWS), 2 + random.nextInt(2), random);
        laws.addFirst("Constitución Política");
        String text =
                verb(random) + list(laws.stream().map(GeneratedTitle::ofThe).toList(), random) + ending(state, random);
        return new GeneratedTitle(text, of(state, laws));
    }

    private static GeneratedTitle federalThenOfAnEntity(Random random) {
        String state = state(random);
        String law = pick(
                federal("Ley ").stream().filter(GeneratedTitle::isOnlyFederal).toList(), random);
        String code = pick(SHARED_CODES, random);
        String text = verb(random) + ofThe(law).substring(3) + " y " + ofThe(code) + StateTail.usual(state);
        return new GeneratedTitle(text, joined(List.of(law), of(state, List.of(code))));
    }

    private static GeneratedTitle federalWithArticles(Random random) {
        List<String> laws = pick(joined(federal("Ley "), federal("Código ")), 2 + random.nextInt(3), random);
        List<String> articles = articles(laws.size(), random);
        return new GeneratedTitle(withArticles(laws, articles, random), withArticles(laws, articles));
    }

    private static GeneratedTitle ofAnEntityWithArticles(Random random) {
        String state = state(random);
        List<String> laws = pick(joined(SHARED_CODES, SHARED_LAWS), 2 + random.nextInt(2), random);
        List<String> articles = articles(laws.size(), random);
        String tail = (laws.size() == 2 ? ", ambos ordenamientos" : ", todos") + StateTail.usual(state);
        return new GeneratedTitle(withArticles(laws, articles, random) + tail, withArticles(of(state, laws), articles));
    }

    private static List<String> articles(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(law -> {
                    int first = 1 + random.nextInt(400);
                    return switch (random.nextInt(4)) {
                        case 0 -> first + " Bis";
                        case 1 -> first + "-A; " + (first + 1);
                        default -> first + "; " + (first + 3) + "; " + (first + 9);
                    };
                })
                .toList();
    }

    private static String withArticles(List<String> laws, List<String> articles, Random random) {
        List<String> items = IntStream.range(0, laws.size())
                .mapToObj(
                        law -> articles.get(law).replaceAll("; (?!.*; )", " y ").replace("; ", ", ") + " "
                                + ofThe(laws.get(law)))
                .toList();
        return "Que reforma los artículos " + list(items, random);
    }

    private static List<String> withArticles(List<String> laws, List<String> articles) {
        return IntStream.range(0, laws.size())
                .mapToObj(law -> laws.get(law) + " " + articles.get(law))
                .toList();
    }

    private static String verb(Random random) {
        return pick(
                List.of(
                        "Que reforma diversas disposiciones de ",
                        "Con proyecto de decreto por el que se reforman y adicionan diversas disposiciones de ",
                        "Que deroga diversas disposiciones de "),
                random);
    }

    /** Returns the federal names of laws or codes that stand for themselves, without a second name in them. */
    private static List<String> federal(String head) {
        return new TreeSet<>(CATALOG.all().stream().map(Law::name).toList())
                .stream()
                        .filter(name ->
                                name.startsWith(head) && !name.contains("onstituci") && !name.contains("Ley de Amparo"))
                        .toList();
    }

    private static boolean isOnlyFederal(String law) {
        return CATALOG.lawTree()
                .longest(LegalTokenizer.of(law), 0)
                .filter(LawTree.FoundLaw::shared)
                .isEmpty();
    }

    private static List<String> of(String state, List<String> bases) {
        return bases.stream()
                .map(base -> CATALOG.stateLaws().name(base, state, StateTail.usual(state)))
                .toList();
    }

    private static String state(Random random) {
        return pick(CATALOG.states().all(), random);
    }

    private static String ending(String state, Random random) {
        boolean city = state.equals("Ciudad de México") || state.equals("Distrito Federal");
        return city
                ? StateTail.usual(state)
                : pick(List.of(" del Estado de ", " del estado de ", ", todos del Estado de "), random) + state;
    }

    private static String ofThe(String law) {
        return (law.startsWith("Código") ? "del " : "de la ") + law;
    }

    private static List<String> complements(List<String> laws) {
        return laws.stream().map(law -> law.substring(law.indexOf(' ') + 1)).toList();
    }

    private static String list(List<String> items, Random random) {
        int last = items.size() - 1;
        String start = String.join(", ", items.subList(0, last));
        boolean first = items.getFirst().startsWith("de la ");
        String text = last == 0 ? items.getFirst() : start + (random.nextBoolean() ? " y " : ", y ") + items.get(last);
        return first ? text.substring(3) : text.startsWith("del Código") ? "l" + text.substring(3) : text;
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<String> pick(List<String> all, int count, Random random) {
        List<String> picked = new ArrayList<>();
        while (picked.size() < count) {
            String one = pick(all, random);
            if (!picked.contains(one)) {
                picked.add(one);
            }
        }
        return picked;
    }

    private static List<String> joined(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
