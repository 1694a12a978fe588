package mx.vigia.analysis.web.bill;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.proceeding.MeetingData;
import mx.vigia.analysis.bill.proceeding.VoteData;
import mx.vigia.analysis.bill.stage.BillOutcome;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.bill.stage.StepFlag;
import mx.vigia.analysis.deadline.DeadlineData;
import mx.vigia.analysis.dossier.fact.CorrectionData;
import mx.vigia.analysis.dossier.fact.DetailData;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.analysis.dossier.fact.LinkData;
import mx.vigia.analysis.text.comparison.ChangeExcerpt;
import mx.vigia.analysis.text.comparison.ChangedArticle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One side of a fact as programs read it. The fields describe all that any side may have; what is written is the
 * {@link FactState}, which has few of them.
 */
@Schema(name = "FactState")
abstract class FactStateSchema {
    public String title;
    public Chamber sender;
    public Stage stage;
    public BillOutcome outcome;
    public List<Referral> committees;
    public Step step;
    public StepFlag flag;
    public Consultation consultation;
    public String textSha256;
    public Integer textLength;
    public VoteData vote;
    public MeetingData meeting;
    public CorrectionData correction;
    public DeadlineData deadline;
    public LinkData link;
    public List<DetailData> details;
    public BillKind textKind;
    public List<ChangedArticle> articles;
    public Integer articleCount;
    public Boolean incomplete;
    public List<ChangeExcerpt> excerpts;
    public List<FactKind> tells;
    public FactKind kind;
    public List<FactKind> answersTo;
    public Instant until;

    static FactStateSchema of(FactState state) {
        return new Side(state);
    }

    private static final class Side extends FactStateSchema {
        @JsonValue
        private final FactState state;

        private Side(FactState state) {
            this.state = state;
        }
    }
}
