package mx.vigia.platform.realparts;

import java.util.List;
import java.util.Random;

/**
 * Random queries for fuzz tests: query-language fragments in any order, repeated words and characters of every kind.
 * Deterministic for a seed.
 */
public final class RandomQueryText {
    private static final int LONGEST = 700;
    private static final int MOST_PIECES = 24;
    private static final int MANY = 130;
    private static final int CONTROLS = 0x20;
    private static final int LAST_LETTER = 0x10FFFF;
    private static final int FIRST_HALF = 0xD800;
    private static final int LAST_HALF = 0xDFFF;

    private static final List<String> WORDS = List.of(
            "de",
            "la",
            "que",
            "ley",
            "artículo",
            "federal",
            "datos",
            "personales",
            "año",
            "ano",
            "niñez",
            "México",
            "66/7223",
            "211 bis",
            "PROY-NOM-001",
            "HR 21",
            "1o.",
            "1°",
            "ciberseguridad",
            "a",
            "ﬁscal",
            "İstanbul",
            "ß",
            "日本",
            "👩‍👩‍👧");
    private static final List<String> SIGNS = List.of(
            "\"", "“", "”", "„", "«", "»", "(", ")", "-", "−", "–", "+", "=", "*", "|", ":", "/", "\\", "~2", "^9", "?",
            "[", "]", "{", "}", "&&", "!", "'", ";", "--", "%", "<b>", "\u0000", "\u202E", "\u200D", "\u00A0", "\uFEFF",
            "\n", "\t");
    private static final List<String> OPERATORS = List.of(
            " OR ",
            " O ",
            " AND ",
            " Y ",
            " NOT ",
            " NEAR/3 ",
            " CERCA/50 ",
            " NEAR/999999999999 ",
            " NEAR/0 ",
            " | ",
            " -",
            " ");
    private static final List<String> FIELDS = List.of(
            "tema:",
            "topic:",
            "ley:",
            "law:",
            "etapa:",
            "stage:",
            "promovente:",
            "autor:",
            "grupo:",
            "comisión:",
            "cámara:",
            "fuente:",
            "desde:",
            "hasta:",
            "fecha:",
            "número:",
            "tipo:",
            "título:",
            "texto:",
            "text:",
            "nada:",
            ":");
    private static final List<String> VALUES = List.of(
            "2026-09-03",
            "2026-13-40",
            "0000-00-00",
            "99999999999-01-01",
            "*",
            "a*",
            "con*",
            "par*",
            "*a*",
            "/(a|a)*b{30}/",
            "\"\"",
            "()",
            "-",
            "ai",
            "presentada",
            "PAN",
            "gaceta",
            "senado");

    private final Random random;

    public RandomQueryText(long seed) {
        random = new Random(seed);
    }

    /** The next query, of at most {@value #LONGEST} characters. */
    public String next() {
        var question = switch (random.nextInt(8)) {
            case 0 -> letters();
            case 1 ->
                any(List.of(any(WORDS), any(SIGNS), any(OPERATORS), any(FIELDS)))
                        .repeat(random.nextInt(MANY));
            case 2 ->
                (any(List.of("(", "-", "\"", "(-", "tema:(", "a OR (")) + any(List.of("", " ")))
                        .repeat(random.nextInt(MANY));
            case 3 -> repeated();
            default -> pieces();
        };
        return question.length() <= LONGEST ? question : question.substring(0, LONGEST);
    }

    private String pieces() {
        var question = new StringBuilder();
        for (int piece = random.nextInt(MOST_PIECES); piece >= 0; piece--) {
            question.append(piece());
        }
        return question.toString();
    }

    private String piece() {
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> any(WORDS) + any(List.of(" ", "* ", ""));
            case 3 -> any(SIGNS);
            case 4, 5 -> any(OPERATORS);
            case 6 -> any(FIELDS) + any(VALUES) + " ";
            case 7 -> "\"" + any(WORDS) + " " + any(WORDS) + "\" ";
            default -> any(VALUES) + any(OPERATORS) + any(VALUES);
        };
    }

    /** Many equal conditions, each with many matches. */
    private String repeated() {
        var condition = any(
                List.of("con* ", "\"de la\" ", "de OR ", "que NEAR/50 ley ", "est* ", "-par* ", "\"que la ley de\" "));
        return condition.repeat(1 + random.nextInt(70)) + any(WORDS);
    }

    private String letters() {
        var question = new StringBuilder();
        for (int letter = random.nextInt(MANY); letter >= 0; letter--) {
            question.appendCodePoint(letter());
        }
        return question.toString();
    }

    private int letter() {
        int letter = random.nextInt(4) == 0
                ? random.nextInt(CONTROLS)
                : random.nextInt(random.nextBoolean() ? 0x250 : LAST_LETTER);
        return letter >= FIRST_HALF && letter <= LAST_HALF ? '?' : letter;
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
