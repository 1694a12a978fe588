package mx.vigia.analysis.text.obligation.duty;

import java.util.regex.Pattern;

/** Finds conditions and exceptions around a duty that its quotation would not contain. */
final class OpenConditions {
    /** What restricts an order, before its bearer, behind its deed or between them. */
    private static final Pattern CONDITION_PATTERN = Pattern.compile(
            "\\b(?:si|cuando|salvo|excepto|excepcion|excepciones|siempre (?:que|y)|a menos|a no ser|sin que|sin"
                    + " perjuicio|con independencia|en (?:el |los |estos |tales |dichos |esos )?casos?|en cuyo caso|en su"
                    + " caso|en tanto|mientras|hasta que|tratandose|donde|solo|solamente|unicamente|exclusivamente|de"
                    + " ser|en el supuesto|en los supuestos|en el evento|bajo las condiciones|previ[oa]s?|una vez"
                    + " que|segun|quien(?:es)?)\\b");

    /** What exempts somebody in another sentence of the same article. */
    private static final Pattern EXEMPTION_PATTERN = Pattern.compile("exceptu|\\bexent[oa]s?\\b|exencion|\\beximi"
            + "|\\bno (?:sera|seran|es|son) (?:aplicables?|exigibles?|obligatori)"
            + "|\\bno (?:se )?aplicaran?\\b|\\bno (?:estaran?|estan?|quedan?|quedaran?) obligad"
            + "|\\blo (?:anterior|dispuesto en (?:este|el presente|el parrafo)\\b[^.;,]{0,40})[\\s,]+"
            + "(?:no|salvo|siempre|cuando|sin)\\b");

    private static final Pattern SENTENCE_END_PATTERN =
            Pattern.compile("\\b(?![ivxlc]+\\b)[a-z]{4,}[\"”»)]*\\.(?=\\s|$)");

    private static final Pattern FRACTION_PATTERN =
            Pattern.compile("(?s)\\s*(?:[ivxlc]{1,7}|[a-z]|\\d{1,2})\\s*[.)].*");

    private OpenConditions() {}

    /**
     * Whether a condition or exception stands in the sentence of a duty outside of its deed, in the head of its list,
     * or as an exemption anywhere in the article.
     *
     * @param folded the article without accents and capitals
     */
    static boolean restrict(Duty duty, String folded) {
        int end = Math.max(duty.action().to(), duty.deadline().to());
        var lead = folded.substring(0, duty.bearer().from());
        var gap = folded.substring(
                duty.bearer().to(), Math.max(duty.bearer().to(), duty.action().from()));
        var behind = folded.substring(Math.min(end, folded.length()));
        return CONDITION_PATTERN.matcher(sentenceBefore(lead)).find()
                || CONDITION_PATTERN.matcher(gap).find()
                || CONDITION_PATTERN.matcher(sentenceBehind(behind)).find()
                || EXEMPTION_PATTERN.matcher(lead).find()
                || EXEMPTION_PATTERN.matcher(behind).find();
    }

    /** Returns what stands before a bearer in its sentence; all of the article if the sentence is a fraction. */
    private static String sentenceBefore(String lead) {
        int from = 0;
        for (var end = SENTENCE_END_PATTERN.matcher(lead); end.find(); ) {
            from = end.end();
        }
        var sentence = lead.substring(from);
        return FRACTION_PATTERN.matcher(sentence).matches() ? lead : sentence;
    }

    private static String sentenceBehind(String behind) {
        var end = Pattern.compile("\\.(?=\\s|$)").matcher(behind);
        return end.find() ? behind.substring(0, end.start()) : behind;
    }
}
