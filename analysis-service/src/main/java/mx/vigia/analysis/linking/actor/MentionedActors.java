package mx.vigia.analysis.linking.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.platform.text.Sha256;

/** Everybody and every body that the pages of one bill or proceeding name, and what they say these did. */
record MentionedActors(List<MentionedAct> deeds, List<PostHolding> posts, List<MentionedBodyAct> bodies) {

    MentionedActors() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** What somebody did; {@code day} and {@code position} are null where no page says. */
    record MentionedAct(
            ActorPart part,
            NamedPerson who,
            Provenance page,
            LocalDate day,
            String group,
            String position,
            int place,
            String written) {}

    /** A change of somebody's post, in the words of the page. */
    record PostHolding(NamedPerson who, PostChange post, Provenance page, int place, String written) {}

    /** What a body did or was given to do. */
    record MentionedBodyAct(ActorPart part, Body body, Provenance page, LocalDate day, String written) {}

    static UUID idOf(Provenance page) {
        return Sha256.identifier("page|" + page.address() + "|" + page.sha256());
    }
}
