package mx.vigia.analysis.web.links;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;

/**
 * The records of a bill, and the decisions on them.
 *
 * @param notice why the last request failed, or empty
 */
@TemplateData
record LinksView(
        Dossier bill,
        List<SourceRecordView> records,
        List<Decision> decisions,
        boolean more,
        String notice,
        IncompleteRequest slip) {
    /** Whether one of the records can be split off. */
    public boolean isMerged() {
        return records.size() > 1;
    }

    /**
     * A request without a valid reason, to be completed in the form it came from: that of a record's position, or of a
     * decision.
     */
    @TemplateData
    record IncompleteRequest(String form, String reason) {
        static final IncompleteRequest NONE = new IncompleteRequest("", "");

        /** Whether the reason of this form is missing. */
        public boolean isOf(Object one) {
            return form.equals(String.valueOf(one));
        }
    }

    /**
     * A decision and its effects.
     *
     * @param what in a sentence
     * @param who a person by the end of an opaque id, or a rule
     * @param reason why, in the words of its author
     * @param state active, or when, by whom and why it was taken back
     * @param standing whether it can be taken back
     */
    @TemplateData
    record Decision(
            UUID act,
            String what,
            List<SourceRecordView> records,
            String who,
            String when,
            String reason,
            String state,
            boolean standing) {}
}
