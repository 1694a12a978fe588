package mx.vigia.scraper.sites.mx_diputados;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.StatedFields.Referral;

/** Parses which committees a turno names, and whether each is to report or to give its opinion. */
final class Committees {
    private static final Pattern PURPOSE = Pattern.compile("(?i),?\\s*para (?:su )?(dictamen|opini[oó]n|atenci[oó]n)");
    private static final Pattern WITH_OPINION = Pattern.compile("(?i),?\\s*(?:y )?con (?:la )?opini[oó]n de\\s+");
    /** The word as printed, with its misprints, after an ordinal if the Permanent Commission numbers its own. */
    private static final Pattern HEAD = Pattern.compile("(?iU)\\b(?:((?:primera|segunda|tercera|cuarta) )?"
            + "(comisi[oó]n(?:es)?|comisin[oó]n|comis[oó]n(?:es)?|comsi[oó]n(?:es)?)\\b(?: unidas)?"
            + "|(comit[eé]|junta de coordinaci[oó]n pol[ií]tica|mesa directiva))\\b");

    private static final Pattern NEXT_OF_SEVERAL = Pattern.compile("(?:[,;] y|[,;]| y) (?=del? )");
    private static final Pattern NEXT_OF_ONE = Pattern.compile("[,;] y (?=del? )");
    private static final Pattern LOOSE_END = Pattern.compile(
            "(?iU)(?:[.,;*\\s]+|\\sy el (?:primer|segund|tercer)\\p{L}*(?: punto| resolutivo)?|\\s(?:y|a|al|la|las))+$");

    private Committees() {}

    /** Returns the committees in "a la Comisión de X, para dictamen, y a la Comisión de Y, para opinión". */
    static List<Referral> in(String referral) {
        var halves = WITH_OPINION.split(referral.replaceFirst("[.\\s]+$", ""), 2);
        var found = new ArrayList<>(splitByPurpose(halves[0]));
        if (halves.length == 2) {
            found.addAll(findAll(halves[1], "opinion"));
        }
        return found.stream().distinct().toList();
    }

    private static List<Referral> splitByPurpose(String words) {
        var found = new ArrayList<Referral>();
        var from = 0;
        for (var m : PURPOSE.matcher(words).results().toList()) {
            var opinion = m.group(1).toLowerCase(Locale.ROOT).startsWith("opini");
            found.addAll(findAll(words.substring(from, m.start()), opinion ? "opinion" : "report"));
            from = m.end();
        }
        found.addAll(findAll(words.substring(from), "report"));
        return found;
    }

    private static List<Referral> findAll(String words, String purpose) {
        var heads = HEAD.matcher(words).results().toList();
        var found = new ArrayList<Referral>();
        for (var i = 0; i < heads.size(); i++) {
            var end = i + 1 < heads.size() ? heads.get(i + 1).start() : words.length();
            names(heads.get(i), words.substring(heads.get(i).end(), end)).stream()
                    .filter(name -> !name.isEmpty() && !name.startsWith("Cámara de"))
                    .forEach(name -> found.add(new Referral(name, purpose)));
        }
        return found;
    }

    private static List<String> names(MatchResult head, String tail) {
        if (head.group(1) != null || head.group(3) != null) {
            return List.of(trimEnd(head.group() + tail));
        }
        var several = head.group(2).toLowerCase(Locale.ROOT).endsWith("nes");
        var next = several ? NEXT_OF_SEVERAL : NEXT_OF_ONE;
        return next.splitAsStream(tail).map(Committees::stripPurpose).toList();
    }

    private static String stripPurpose(String name) {
        return trimEnd(name.strip().replaceFirst("(?i)^(?:de )?(?:unidas )?(?:del? )?", ""))
                .replaceFirst("^(?:la|las|los|el) ", "");
    }

    private static String trimEnd(String name) {
        return LOOSE_END.matcher(name.strip()).replaceFirst("");
    }
}
