package mx.vigia.analysis.text.obligation.duty;

import java.util.List;
import java.util.Set;

/** Tells whether a phrase begins that sets a last moment or the only time. */
record DeadlineOpening(LegalTokens tokens, LegalSentence sentence) {
    private static final Set<String> UNITS = GrammarWords.set("time-units");
    private static final Set<String> TERM_ARTICLES = GrammarWords.set("term-articles");
    private static final Set<String> DEEDS = GrammarWords.set("timing-deeds");
    private static final List<String> ONLY_TIMES = GrammarWords.list("only-times");

    /** Returns behind the words that make a deadline, or the same place if there are none. */
    int end(int at) {
        return switch (tokens.word(at)) {
            case "a" -> endOfTo(at);
            case "dentro" -> tokens.is(at + 1, "de|del") && hasUnit(at + 2, 8) && !describes(at) ? at + 2 : at;
            case "en" -> endOfIn(at);
            case "hasta" -> tokens.is(at - 1, "y|vigentes?|desde") ? at : CalendarDay.end(tokens, at + 1);
            case "por", "cuando", "al" -> endOfNotice(at);
            case "con" -> notice(at);
            case "previo", "previamente" -> opens(at) && tokens.is(at + 1, "a|al") ? at + 2 : at;
            case "antes" ->
                tokens.is(at + 1, "de|del") && (opens(at) || isOfDeed(at) || tokens.isNumber(at + 2)) ? at + 2 : at;
            case "una" -> opens(at) && isOnce(at) ? at + 3 : at;
            case "durante" -> endOfDuring(at);
            case "el" -> isDateOfDeed(at) ? Math.max(at, CalendarDay.end(tokens, at)) : at;
            default -> at;
        };
    }

    /** Reads <i>a más tardar</i>, <i>a los diez días</i>, <i>a la conclusión de</i>. */
    private int endOfTo(int at) {
        if (tokens.matches(at, "a mas tardar")) {
            return at + 3;
        }
        boolean days = tokens.word(at + 1).equals("los")
                && hasUnit(at + 2, 6)
                && !tokens.is(at - 1, "conforme|sujet[oa]s?|respecto|apego|atencion");
        boolean event = tokens.word(at + 1).equals("la") && tokens.is(at + 2, "conclusion|terminacion|firma");
        return (days || event) && !isInRelative(at) ? at + 3 : at;
    }

    /** Reads <i>cuando menos cinco días antes</i>. */
    private int daysBefore(int at) {
        for (int word = at + 2; word < at + 12 && word < sentence.to(); word++) {
            if (tokens.is(word, "antes|previos|previas|anteriores")) {
                return hasUnit(at, 12) ? word + 1 : at;
            }
        }
        return at;
    }

    /** Whether a time says when something else was done: <i>los avisos presentados dentro del plazo</i>. */
    private boolean describes(int at) {
        return VerbForms.isParticiple(tokens.word(at - 1)) && !tokens.is(at - 2, "ser|sera|seran|sido");
    }

    /** Whether a time belongs to the deed, not to a relative clause or a participle before it. */
    private boolean isOfDeed(int at) {
        boolean passive = tokens.word(at - 2).equals("ser");
        return !isInRelative(at) && (passive || !VerbForms.isParticiple(tokens.word(at - 1)));
    }

    private boolean isOnce(int at) {
        var next = tokens.word(at + 2);
        return tokens.word(at + 1).equals("vez")
                && (next.equals("que") || next.matches("(?:conclu|tra[n]?scurr|venc|fenec|termin).*"));
    }

    private boolean isDateOfDeed(int at) {
        var before = tokens.word(at - 1);
        return !before.matches("de|del|desde|y|o|hasta|entre|fecha|fechas|por|a|que")
                && !VerbForms.isParticiple(before)
                && !isInRelative(at)
                && !before.equals("federacion");
    }

    private int endOfIn(int at) {
        int noun = at + 1;
        while (noun < at + 5 && TERM_ARTICLES.contains(tokens.word(noun))) {
            noun++;
        }
        if (noun == at + 1) {
            return at;
        }
        return isTerm(noun) || isCounted(noun) || isTime(at, noun) ? noun + 1 : at;
    }

    private boolean isTerm(int noun) {
        boolean limited = hasUnit(noun + 1, 8) || tokens.matchesAny(noun + 1, List.of("que no", "no mayor", "maximo"));
        return tokens.is(noun, "plazos?|lapso")
                || tokens.word(noun - 1).equals("maximo") && hasUnit(noun, 7)
                || tokens.is(noun, "termino|periodo|tiempo") && limited;
    }

    private boolean isCounted(int noun) {
        boolean numbered = tokens.isNumber(noun) || tokens.is(noun - 1, "primeros|siguientes|proximos");
        return numbered && hasUnit(noun, 6);
    }

    private boolean isTime(int at, int noun) {
        boolean ofMonth = tokens.word(noun + 1).equals("de") && !tokens.is(noun + 2, "que|calendario|cada");
        return tokens.is(noun, "fechas?|momento|mes|meses|instante")
                && opensTime(at)
                && (ofMonth || tokens.is(noun + 1, "en|que|siguiente|inmediato|del"));
    }

    private boolean opensTime(int at) {
        var before = tokens.word(at - 1);
        return opens(at)
                || !VerbForms.isParticiple(before)
                        && !before.matches(
                                "efectuo|vigentes?|vigor|que|es|sea|sean|[a-z]+(?:iera|ieran|aran|aron|ieron|an|en)");
    }

    private int endOfNotice(int at) {
        if (tokens.matchesAny(at, List.of("por lo menos con", "cuando menos con", "al menos con"))) {
            int with = tokens.word(at).equals("por") ? at + 3 : at + 2;
            return notice(with) > with ? with + 1 : at;
        }
        if (tokens.matchesAny(at, List.of("por lo menos", "cuando menos", "al menos")) && daysBefore(at) > at) {
            return daysBefore(at);
        }
        boolean doing = tokens.word(at).equals("al")
                && DEEDS.contains(tokens.word(at + 1))
                && !tokens.is(at - 1, "vigentes?|aplicables?")
                && !isInRelative(at);
        return doing && (opens(at) || !VerbForms.isInfinitive(tokens.word(at - 1))) ? at + 2 : at;
    }

    private boolean isInRelative(int from) {
        for (int at = from - 1; at >= sentence.from() && !tokens.word(at).equals(","); at--) {
            if (tokens.is(at, "debera|deberan|debe|deben|podra|podran")) {
                return false;
            }
            if (tokens.word(at).equals("que")) {
                return true;
            }
        }
        return false;
    }

    /** Returns behind <i>con diez días de anticipación</i>. */
    private int notice(int at) {
        for (int next = at + 1; next < at + 12 && next < sentence.to(); next++) {
            if (tokens.is(next, "anticipacion|antelacion")) {
                return hasUnit(at + 1, 16) ? next + 1 : at;
            }
            if (tokens.word(next).equals(",")) {
                return at;
            }
        }
        return at;
    }

    private int endOfDuring(int at) {
        if (tokens.word(at - 1).equals("que") || describes(at)) {
            return at;
        }
        boolean year = tokens.is(at + 1, "(?:19|20)\\d\\d");
        return tokens.matchesAny(at + 1, ONLY_TIMES) ? at + 3 : year ? at + 2 : at;
    }

    private boolean hasUnit(int from, int most) {
        for (int at = from; at < Math.min(from + most, sentence.to()); at++) {
            if (UNITS.contains(tokens.word(at))) {
                return true;
            }
            if (tokens.is(at, "que|,")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a clause or remark begins here. */
    private boolean opens(int at) {
        return at == sentence.from() || tokens.is(at - 1, ",|;|y|o");
    }
}
