package mx.vigia.analysis.text.obligation.duty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.analysis.text.Folding;

/**
 * The duties of a text of which bearer, kind and deed are sure enough to be shown to people. What is left out was found
 * too, but a part of it may be wrong.
 */
public final class SureDuties {
    private static final int MAX_BEARER_WORDS = 25;
    private static final int MAX_ACTION_WORDS = 45;

    /** The maximum number of characters between who is bound and what is ordered; a list may stand between. */
    private static final int MAX_GAP = 6_000;

    /** A bearer that only stands for somebody named before says nothing when it is quoted alone. */
    private static final Pattern PRONOUN_PATTERN =
            Pattern.compile("(?:est|es|aquel|ell|amb)[aeo]?s?(?: ultim[oa]s?)?|quien(?:es)?\\b.*|l[oa]s? mism[oa]s?");

    /** <i>Nadie</i> with a deed would say the contrary when both are quoted apart. */
    private static final Pattern NOBODY_PATTERN = Pattern.compile("(?:ningun[oa]?|nadie)\\b.*");

    /** What cannot stand in one clause: a gap of the print, a note of an editor, a list that goes on. */
    private static final Pattern BROKEN_PATTERN = Pattern.compile(
            "…|\\.\\.\\.|\\bDOF\\b|\\n\\s*\\n|(?:Párrafo|Fracción|Inciso|Artículo) (?:reformad|adicionad)");

    private static final String ORDER_REGEX = "(?:(?:no|tampoco|tambien|ademas|asimismo|igualmente|le|les|lo|la"
            + "|los|las)\\s+)*(?:deberan?|deben?|podran?|pueden?"
            + "|(?:esta|estan|estara|estaran|quedan?|quedara|quedaran)\\s+obligad[oa]s?\\s+a"
            + "|se\\s+(?:obligan?|comprometen?)\\s+a|(?:tendran?|tienen?)\\s+(?:la\\s+|como\\s+)?"
            + "obligacion(?:es)?\\s+de)?(?:\\s+no)?";

    /** The order that follows its subject, perhaps behind a clause that says which of those named are bound. */
    private static final Pattern DIRECT_PATTERN =
            Pattern.compile("(\\s*,?\\s*(?:que|cuy[oa]s?)\\s[^.;:]{1,260}?)?\\s*,?\\s*" + ORDER_REGEX + "\\s*");

    /**
     * A remark between the subject at the head of a sentence and its order: <i>, en coordinación con el Consejo,</i>.
     */
    private static final Pattern REMARK_PATTERN = Pattern.compile("(\\s*,[^.;:]{1,220}?,)\\s*" + ORDER_REGEX + "\\s*");

    private static final Pattern TERM_PATTERN =
            Pattern.compile("\\s*(?:contaran?|cuentan?|tendran?|tienen?)\\s+(?:con\\s+)?"
                    + "(?:un|el|hasta)\\s[^.;:]{3,160}?,?\\s*para\\s*");

    /** What stands between two deeds of one bearer. */
    private static final Pattern JOINED_PATTERN =
            Pattern.compile("\\s*,?\\s*(?:y|e|o|u|asi como)\\s+(?:a\\s+|de\\s+)?" + ORDER_REGEX + "\\s*");

    private static final Pattern FINITE_PATTERN =
            Pattern.compile("\\b(?:deben?|pueden?|[a-z]{2,20}ran)\\b|\\b(?:debera|podra)\\b");

    private static final Pattern ANNOUNCED_PATTERN =
            Pattern.compile("\\s*(?:(?:tendran?|tienen?|seran?|son)\\b[^.;:]{0,80}"
                    + "\\b(?:obligaciones|deberes)\\b[^.;:]{0,60}"
                    + "|(?:deberan?|podran?)\\s+(?:cumplir|observar|hacer|realizar)?[^.;:]{0,30}\\blo siguiente)?\\s*");

    /** The number or letter of a fraction, directly before what it orders. */
    private static final Pattern LABEL_PATTERN =
            Pattern.compile("(?s).*(?:[.;,:]|\\b[yo]\\b)\\s*(?:[ivxlc]{1,7}|[a-z]|\\d{1,2})\\s*[.)]-?\\s*(?:no\\s+)?");

    /** What stands before a sentence: a full stop, or the label of an article or fraction. */
    private static final Pattern HEAD_PATTERN = Pattern.compile("(?s).*(?:[.;:)\\-–—]|\\btransitorio)\\s*|\\s*");

    /** A sentence that begins with the duties of somebody; what only falls to somebody may be a power. */
    private static final Pattern CHARGE_PATTERN = Pattern.compile("(?s)(?:.*(?:[.;:)\\-–—]|\\btransitorio))?\\s*"
            + "(?:(?:(?:son|seran|es|sera)\\s+)?(?:obligaciones|deberes|obligacion)\\s+del?"
            + "|(?:se|quedan?|quedaran?|esta|estan)\\s+prohib(?:e|id[oa]s?)\\s+al?)\\s*");

    /** What a list states besides or instead of duties. */
    private static final Pattern POWER_PATTERN =
            Pattern.compile("\\b(?:facultad|atribucion|derecho|prerrogativa|funcion)[a-z]*");

    private static final int MAX_OPENING = 120;

    private SureDuties() {}

    /** Returns the duties of an article or another text that can be shown, in the order of their actions. */
    public static List<Duty> read(String text) {
        return among(DutyReader.read(text), text);
    }

    static List<Duty> among(List<Duty> all, String text) {
        var folded = Folding.letters(text);
        var sure = new ArrayList<Duty>();
        for (var duty : all) {
            if (!isPlain(duty, text, folded)) {
                continue;
            }
            if (isJoined(sure, duty, folded)) {
                sure.add(duty.withBearer(sure.getLast().bearer()));
            } else if (isBound(duty, folded)) {
                var restricted = withRestriction(duty, folded);
                if (!mentionsFuture(restricted.bearer().in(text))) {
                    sure.add(restricted);
                }
            }
        }
        return List.copyOf(sure);
    }

    /** Whether it follows a sure duty of the same bearer with nothing but a conjunction and a verb between. */
    private static boolean isJoined(List<Duty> sure, Duty duty, String folded) {
        return !sure.isEmpty()
                && sure.getLast().bearer().from() == duty.bearer().from()
                && sure.getLast().action().to() <= duty.action().from()
                && JOINED_PATTERN
                        .matcher(folded.substring(
                                sure.getLast().action().to(), duty.action().from()))
                        .matches();
    }

    /** Whether its parts are complete and simple: what has a comma in it may be cut too late or too early. */
    private static boolean isPlain(Duty duty, String text, String folded) {
        var bearer = duty.bearer().in(folded).replaceAll("\\s+", " ");
        var action = duty.action().in(text);
        int words = action.split("\\s+").length;
        return duty.bearer().isPresent()
                && !PRONOUN_PATTERN.matcher(bearer).matches()
                && bearer.split(" ").length <= MAX_BEARER_WORDS
                && (words > 1 || action.matches(".+(?:se|l[aeo]s?)"))
                && words <= MAX_ACTION_WORDS
                && !action.startsWith("se ")
                && !BROKEN_PATTERN.matcher(action).find()
                && !NOBODY_PATTERN.matcher(bearer).matches()
                && !OpenConditions.restrict(duty, folded)
                && !isCutShort(duty, folded)
                && !isNegatedFuture(duty, action)
                && withoutDeadline(duty, text).indexOf(',') < 0;
    }

    /** Whether it is worded as <i>no pagará</i>, which may exempt instead of forbid. */
    private static boolean isNegatedFuture(Duty duty, String action) {
        return duty.modality() == Duty.Modality.MUST_NOT
                && Arrays.stream(action.split("\\s+", 3)).limit(2).anyMatch(VerbForms::isFuture);
    }

    /** Whether it ends with a verb that has no object yet: <i>establecer un registro para recabar</i>. */
    private static boolean isCutShort(Duty duty, String folded) {
        var words = duty.action().in(folded).split(" +");
        return words.length > 2
                && words[words.length - 2].matches("para|sin|y|o|e")
                && VerbForms.isInfinitive(words[words.length - 1]);
    }

    private static String withoutDeadline(Duty duty, String text) {
        var action = duty.action();
        var deadline = duty.deadline();
        if (!deadline.isPresent() || deadline.from() < action.from() || deadline.to() > action.to()) {
            return action.in(text);
        }
        return text.substring(action.from(), deadline.from()).replaceAll("[\\s,]+$", "")
                + text.substring(deadline.to(), action.to()).replaceAll("^[\\s,]+", "");
    }

    /** Whether nothing between the bearer and the order can belong to somebody else. */
    private static boolean isBound(Duty duty, String folded) {
        int from = duty.bearer().to();
        int to = duty.action().from();
        if (to < from || to - from > MAX_GAP) {
            return false;
        }
        var before = folded.substring(
                Math.max(0, duty.bearer().from() - MAX_OPENING), duty.bearer().from());
        var gap = folded.substring(from, to);
        int colon = gap.indexOf(':');
        boolean charged = CHARGE_PATTERN.matcher(before).matches();
        boolean opens = HEAD_PATTERN.matcher(before).matches();
        if (colon < 0) {
            return charged && gap.isBlank() || opens && (isDirect(gap) || isTerm(gap) || isRemark(gap));
        }
        var head = gap.substring(0, colon);
        return LABEL_PATTERN.matcher(gap).matches()
                && !POWER_PATTERN.matcher(head).find()
                && (charged && head.isBlank()
                        || opens
                                && (isDirect(head)
                                        || ANNOUNCED_PATTERN.matcher(head).matches()));
    }

    private static boolean isTerm(String gap) {
        return TERM_PATTERN.matcher(gap).matches();
    }

    private static boolean isRemark(String gap) {
        var remark = REMARK_PATTERN.matcher(gap);
        return remark.matches() && !FINITE_PATTERN.matcher(remark.group(1)).find();
    }

    private static boolean isDirect(String gap) {
        var direct = DIRECT_PATTERN.matcher(gap);
        return direct.matches()
                && (direct.group(1) == null
                        || !FINITE_PATTERN.matcher(direct.group(1)).find());
    }

    /** Whether what would be quoted as the bearer contains another order. */
    private static boolean mentionsFuture(String bearer) {
        return Arrays.stream(bearer.split("[^\\p{L}]+")).anyMatch(VerbForms::isFuture);
    }

    /** Returns a duty whose bearer has the clause that restricts it: <i>los armadores que operen de noche</i>. */
    private static Duty withRestriction(Duty duty, String folded) {
        int from = duty.bearer().to();
        int to = duty.action().from();
        if (to <= from) {
            return duty;
        }
        var gap = folded.substring(from, to).split(":", 2)[0];
        var direct = DIRECT_PATTERN.matcher(gap);
        return direct.matches() && isDirect(gap) && direct.group(1) != null
                ? duty.withBearer(new TextSpan(
                        duty.bearer().from(),
                        from + direct.group(1).stripTrailing().length()))
                : duty;
    }
}
