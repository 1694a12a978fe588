package mx.vigia.analysis.linking.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.platform.text.Sha256;

/** All people and bodies that the pages of one bill or proceeding name, and the acts they state. */
record MentionedActors(List<MentionedAct> deeds, List<PostHolding> posts, List<MentionedBodyAct> bodies) {

    MentionedActors() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** An act of a person; {@code day} and {@code position} are null if no page states them. */
    record MentionedAct(
            ActorPart part,
            NamedPerson who,
            Provenance page,
            LocalDate day,
            String group,
            String position,
            int place,
            String written) {}

    /** A person's change of post, in the words of the page. */
    record PostHolding(NamedPerson who, PostChange post, Provenance page, int place, String written) {}

    /** An act of a body, or a task given to it. */
    record MentionedBodyAct(ActorPart part, Body body, Provenance page, LocalDate day, String written) {}

    static UUID idOf(Provenance page) {
        return Sha256.identifier("page|" + page.address() + "|" + page.sha256());
    }
}
