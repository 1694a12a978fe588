package mx.vigia.analysis.web.people;

import io.quarkus.qute.TemplateData;
import java.util.Optional;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.ReferralPurpose;
import mx.vigia.analysis.linking.actor.ActorNameLookup;
import mx.vigia.analysis.linking.actor.ActorPart;

/** Links to the people and bodies named on the pages of one bill, vote, meeting or debate. */
@TemplateData
public record NamedActors(ActorNameLookup.NamedActors meant) {

    /** Returns the page of a proponent; empty if there is none. */
    public String proponent(Proponent proponent) {
        var person = person(proponent.name());
        return person.isEmpty() ? body(ActorPart.PROPONENT, proponent.name()) : person;
    }

    /** Returns the page of a committee; empty if there is none. */
    public String committee(Referral referral) {
        return body(
                referral.purpose() == ReferralPurpose.OPINION ? ActorPart.OPINION : ActorPart.REPORT, referral.name());
    }

    /** Returns the page of the body that meets; empty if there is none. */
    public String meeting(String body) {
        return body(ActorPart.MEETING, body);
    }

    /** Returns the page of the person with this written name; empty if there is none. */
    public String person(String written) {
        return Optional.ofNullable(written)
                .map(meant.people()::get)
                .map(id -> "/people/" + id)
                .orElse("");
    }

    private String body(ActorPart part, String written) {
        return meant.bodies().stream()
                .filter(link ->
                        link.part().equals(part.word()) && link.written().equals(written))
                .map(link -> "/bodies/" + link.body())
                .findFirst()
                .orElse("");
    }
}
