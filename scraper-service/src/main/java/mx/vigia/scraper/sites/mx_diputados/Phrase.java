package mx.vigia.scraper.sites.mx_diputados;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** One line of a list entry, and the kind of step it states. */
record Phrase(String words) {
    private static final Map<String, String> BY_VERB = Map.ofEntries(
            Map.entry("presentada", "presented"),
            Map.entry("suscrita", "presented"),
            Map.entry("enviada", "presented"),
            Map.entry("remitida", "presented"),
            Map.entry("turnada", "referred"),
            Map.entry("prorroga", "extended"),
            Map.entry("considerada", "urgent"),
            Map.entry("dictaminada", "reported"),
            Map.entry("aprobada", "passed"),
            Map.entry("rechazada", "rejected"),
            Map.entry("desechada", "rejected"),
            Map.entry("retirada", "withdrawn"),
            Map.entry("publicada", "published"));
    private static final Pattern REFERRAL_PATTERN = Pattern.compile(
            "^(?:turno:|(?:se (?:re)?turn(?:a|an|o)|turno a|turna|(?:re)?turn(?:e|en)se|returnad[ao]s?)\\b).*");
    private static final Pattern SENT_TO = Pattern.compile("^(?:remit|envi)\\S+ al? .*");
    private static final Pattern CITATION =
            Pattern.compile("^(?:gaceta ?parlamentaria|diario de (?:los )?debates)\\b.*");
    private static final Pattern BY_WHOM = Pattern.compile(
            "(?i)^(?:(?:p|sus|env|rem)\\p{L}+\\s+(?:a cargo de(?:l(?= diputad| senador))?\\s*|por(?=el |la |los"
                    + " )|p?o[ert]?\\s+)?)?");
    private static final Set<String> OPEN = Set.of("urgent", "reported");

    /** Returns the kind of step in the contract's word, or "citation" for the closing line. */
    String kind() {
        var low = normalize(words);
        if (CITATION.matcher(low).matches()) {
            return "citation";
        }
        if (low.startsWith("se le dispens")) {
            return "waived";
        }
        if (REFERRAL_PATTERN.matcher(low).matches()) {
            return "referred";
        }
        if (low.startsWith("dictamen ")) {
            return outcome(low, "reported");
        }
        return outcome(
                low, Misprint.findNearest(low.split("\\P{L}+", 2)[0], BY_VERB).orElse("other"));
    }

    /** Returns the kind of step; a further citation is none of the known ones. */
    String stepKind() {
        var kind = kind();
        return kind.equals("citation") ? "other" : kind;
    }

    private static String outcome(String low, String kind) {
        if (kind.equals("presented") && SENT_TO.matcher(low).matches()) {
            return "other";
        }
        if (low.contains("sentido negativo")) {
            return "reported-negative";
        }
        return OPEN.contains(kind) && low.matches(".*\\baprobad[ao]s?\\b.*") ? "passed" : kind;
    }

    /** Returns the words after the verb and its "por": the proponents. */
    String proponents() {
        return BY_WHOM.matcher(words).replaceFirst("").strip();
    }

    /** Returns the chamber named by this line, in the contract's word. */
    String chamber(String otherwise) {
        if (words.contains("Cámara de Senadores") || words.contains("Senado de la República")) {
            return "senate";
        }
        if (words.contains("Comisión Permanente")) {
            return "permanent-commission";
        }
        return words.contains("Cámara de Diputados") ? "deputies" : otherwise;
    }

    /** Returns the chamber to which a presented matter came: the one named by its line may be that which sent it. */
    String receivingChamber(String ofList) {
        return words.contains("Comisión Permanente") ? "permanent-commission" : ofList;
    }

    /** Returns lower case without accents. */
    static String normalize(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
