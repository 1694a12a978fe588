package mx.vigia.analysis.web.links;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;

/**
 * How a bill is made of records, and what was decided of them.
 *
 * @param notice why the last wish could not be done, or empty
 */
@TemplateData
record LinksView(
        Dossier bill,
        List<SourceRecordView> records,
        List<Decision> decisions,
        boolean more,
        String notice,
        Slip slip) {
    /** Whether one of the records can be taken out. */
    public boolean isMerged() {
        return records.size() > 1;
    }

    /** A wish without a reason that can be one, to be given at the form it is from: that of a record's place, or of a decision. */
    @TemplateData
    record Slip(String form, String reason) {
        static final Slip NONE = new Slip("", "");

        /** Whether the reason of this form is missing. */
        public boolean isOf(Object one) {
            return form.equals(String.valueOf(one));
        }
    }

    /**
     * What was decided at once.
     *
     * @param what in a sentence
     * @param who a person by the end of an opaque id, or a rule
     * @param reason why, in the words of whoever decided
     * @param state in force, or when, by whom and why it was taken back
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
