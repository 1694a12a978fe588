package mx.vigia.analysis.web.editing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.intake.manual.Clerk;
import mx.vigia.analysis.intake.manual.EditAuthor;
import mx.vigia.analysis.intake.manual.ManualEditRequest;
import mx.vigia.platform.web.Problem;

/** Reads what programs send to do by hand: the order, under which key, and at which revision of the bill. */
@ApplicationScoped
public class ManualEditRequestReader {
    public static final String EXAMPLE_ETAG = "\"2\"";
    static final int MAX_KEY_LENGTH = 80;

    private final EditorPage desk;

    ManualEditRequestReader(EditorPage desk) {
        this.desk = desk;
    }

    /** What was sent, or 400 and why it cannot be understood. */
    public ManualEditRequest.Sent read(byte[] body, ManualEditRequest.EditKind door) {
        return switch (ManualEditRequest.of(body, door, desk.past())) {
            case ManualEditRequest.Sent order -> order;
            case ManualEditRequest.Unclear(var why) ->
                throw Problem.badRequest(new RequestErrorMessages(why).sentence(desk.words()))
                        .raised();
        };
    }

    /** Asks, with 409, about steps whose words say something else than their kind, where that would close the matter and nobody said yet that it is meant. */
    void requireConfirmation(ManualEditRequest.Sent order, List<Step> steps) {
        steps.stream()
                .filter(step -> !order.confirm() && StepChoice.of(step.kind()).isContradictedBy(step.phrase()))
                .findFirst()
                .ifPresent(step -> {
                    throw Problem.conflict(desk.words()
                                    .say(
                                            "hand.api.doubt",
                                            step.kind().word(),
                                            step.phrase(),
                                            ManualEditRequest.CONFIRM_FIELD))
                            .raised();
                });
    }

    /** Whose hand it is; the same words under one key are done once, and without a key each time. */
    public EditAuthor hand(UUID analyst, String key, ManualEditRequest.Sent order) {
        var name = key == null || key.isBlank() || key.length() > MAX_KEY_LENGTH
                ? UUID.randomUUID().toString()
                : key;
        return new EditAuthor(analyst, name, order.reason(), order.reference());
    }

    /** The bill at the revision that the person saw, as the tag of its If-Match says; 428 without one. */
    public Clerk.Seen readSeen(String id, String tag) {
        var bill = desk.bill(id);
        if (tag == null) {
            throw Problem.of(428, "Precondition Required", desk.words().say("hand.api.guard"))
                    .raised();
        }
        var revision = tag.strip().replaceAll("^\"(\\d{1,9})\"$", "$1");
        return new Clerk.Seen(bill.id(), revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1);
    }
}
