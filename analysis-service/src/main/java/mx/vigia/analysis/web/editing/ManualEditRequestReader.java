package mx.vigia.analysis.web.editing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.intake.manual.Clerk;
import mx.vigia.analysis.intake.manual.EditAuthor;
import mx.vigia.analysis.intake.manual.ManualEditRequest;
import mx.vigia.platform.web.Problem;

/** Reads manual edits sent to the API: the edit, its idempotency key, and the revision of the bill. */
@ApplicationScoped
public class ManualEditRequestReader {
    public static final String EXAMPLE_ETAG = "\"2\"";
    static final int MAX_KEY_LENGTH = 80;

    private final EditorPage editorPage;

    ManualEditRequestReader(EditorPage editorPage) {
        this.editorPage = editorPage;
    }

    /** Returns the parsed edit, or 400 with the reason. */
    public ManualEditRequest.Valid read(byte[] body, ManualEditRequest.EditKind editKind) {
        return switch (ManualEditRequest.of(body, editKind, editorPage.past())) {
            case ManualEditRequest.Valid order -> order;
            case ManualEditRequest.Invalid(var why) ->
                throw Problem.badRequest(new RequestErrorMessages(why).sentence(editorPage.words()))
                        .raised();
        };
    }

    /**
     * Throws 409 if a step's words contradict its kind in a way that concerns closing the matter, and the edit is not
     * confirmed yet.
     */
    void requireConfirmation(ManualEditRequest.Valid order, List<Step> steps) {
        steps.stream()
                .filter(step -> !order.confirm() && StepChoice.of(step.kind()).isContradictedBy(step.phrase()))
                .findFirst()
                .ifPresent(step -> {
                    throw Problem.conflict(editorPage
                                    .words()
                                    .say(
                                            "hand.api.doubt",
                                            step.kind().word(),
                                            step.phrase(),
                                            ManualEditRequest.CONFIRM_FIELD))
                            .raised();
                });
    }

    /** Returns the author. The same edit under one key is applied once, and without a key each time. */
    public EditAuthor editAuthor(UUID analyst, String key, ManualEditRequest.Valid order) {
        var name = key == null || key.isBlank() || key.length() > MAX_KEY_LENGTH
                ? UUID.randomUUID().toString()
                : key;
        return new EditAuthor(analyst, name, order.reason(), order.reference());
    }

    /** Returns the bill at the revision that the person saw, from the tag of If-Match; 428 without one. */
    public Clerk.Seen readSeen(String id, String tag) {
        var bill = editorPage.bill(id);
        if (tag == null) {
            throw Problem.of(428, "Precondition Required", editorPage.words().say("hand.api.guard"))
                    .raised();
        }
        var revision = tag.strip().replaceAll("^\"(\\d{1,9})\"$", "$1");
        return new Clerk.Seen(bill.id(), revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1);
    }
}
