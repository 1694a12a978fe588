package mx.vigia.analysis.text;

import java.util.Map;
import java.util.OptionalLong;

/** Adds up numbers in words: {@code ciento ochenta}, {@code setenta y dos}, {@code dos mil veintisiete}. */
final class NumberWords {
    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;
    private static final Map<String, Integer> VALUES_BY_WORD = Map.ofEntries(
            Map.entry("cero", 0),
            Map.entry("un", 1),
            Map.entry("uno", 1),
            Map.entry("una", 1),
            Map.entry("dos", 2),
            Map.entry("tres", 3),
            Map.entry("cuatro", 4),
            Map.entry("cinco", 5),
            Map.entry("seis", 6),
            Map.entry("siete", 7),
            Map.entry("ocho", 8),
            Map.entry("nueve", 9),
            Map.entry("diez", 10),
            Map.entry("once", 11),
            Map.entry("doce", 12),
            Map.entry("trece", 13),
            Map.entry("catorce", 14),
            Map.entry("quince", 15),
            Map.entry("dieciseis", 16),
            Map.entry("diecisiete", 17),
            Map.entry("dieciocho", 18),
            Map.entry("diecinueve", 19),
            Map.entry("veinte", 20),
            Map.entry("veintiun", 21),
            Map.entry("veintiuno", 21),
            Map.entry("veintiuna", 21),
            Map.entry("veintidos", 22),
            Map.entry("veintitres", 23),
            Map.entry("veinticuatro", 24),
            Map.entry("veinticinco", 25),
            Map.entry("veintiseis", 26),
            Map.entry("veintisiete", 27),
            Map.entry("veintiocho", 28),
            Map.entry("veintinueve", 29),
            Map.entry("treinta", 30),
            Map.entry("cuarenta", 40),
            Map.entry("cincuenta", 50),
            Map.entry("sesenta", 60),
            Map.entry("setenta", 70),
            Map.entry("ochenta", 80),
            Map.entry("noventa", 90),
            Map.entry("cien", 100),
            Map.entry("ciento", 100),
            Map.entry("doscientos", 200),
            Map.entry("trescientos", 300),
            Map.entry("cuatrocientos", 400),
            Map.entry("quinientos", 500),
            Map.entry("seiscientos", 600),
            Map.entry("setecientos", 700),
            Map.entry("ochocientos", 800),
            Map.entry("novecientos", 900));

    private long whole;
    private long part;
    private int last = Integer.MAX_VALUE;

    /** Returns the value of one folded word that is a number by itself or in a longer one. */
    static OptionalLong valueOf(String word) {
        var known = VALUES_BY_WORD.get(word);
        var value =
                known == null && word.endsWith("ientas") ? VALUES_BY_WORD.get(word.replace("ientas", "ientos")) : known;
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** Whether a folded word is a number by itself or in a longer one. */
    static boolean isNumberWord(String word) {
        return VALUES_BY_WORD.containsKey(word)
                || isScale(word)
                || valueOf(word).isPresent();
    }

    static boolean isScale(String word) {
        return word.equals("mil") || word.equals("millon") || word.equals("millones");
    }

    /** Adds the next word of a number; returns false if it begins another number instead. */
    boolean add(String word) {
        if (isScale(word)) {
            return applyScale(word.equals("mil") ? THOUSAND : MILLION);
        }
        int value = (int) valueOf(word).orElseThrow();
        if (!canFollow(value)) {
            return false;
        }
        part += value;
        last = value;
        return true;
    }

    long value() {
        return whole + part;
    }

    private boolean applyScale(long scale) {
        if (scale == MILLION) {
            whole = Math.max(1, whole + part) * MILLION;
        } else {
            whole += Math.max(1, part) * THOUSAND;
        }
        part = 0;
        last = Integer.MAX_VALUE;
        return true;
    }

    /**
     * Whether this value may come next. Hundreds come before tens and tens before units: <i>ciento veinte</i>, but not
     * <i>veinte ciento</i>.
     */
    private boolean canFollow(int value) {
        if (last == Integer.MAX_VALUE) {
            return true;
        }
        int room = last >= 100 ? 100 : last >= 20 && last % 10 == 0 ? 10 : 0;
        return value < room;
    }
}
