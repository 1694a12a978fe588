package mx.vigia.analysis.web.people;

import io.quarkus.qute.TemplateData;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.ReferralPurpose;
import mx.vigia.analysis.linking.actor.ActorNameLookup;
import mx.vigia.analysis.linking.actor.ActorPart;

/** Where the people and bodies have their pages whom the pages of one bill, vote, meeting or debate name. */
@TemplateData
public record NamedActors(ActorNameLookup.NamedActors meant) {

    /** The page of who proposes; an empty word where we have none. */
    public String proponent(Proponent proponent) {
        var person = person(proponent.name());
        return person.isEmpty() ? body(ActorPart.PROPONENT, proponent.name()) : person;
    }

    /** The page of a committee; an empty word where we have none. */
    public String committee(Referral referral) {
        return body(
                referral.purpose() == ReferralPurpose.OPINION ? ActorPart.OPINION : ActorPart.REPORT, referral.name());
    }

    /** The page of the body that meets; an empty word where we have none. */
    public String meeting(String body) {
        return body(ActorPart.MEETING, body);
    }

    /** The page of whoever is written like this; an empty word where we have none. */
    public String person(String written) {
        var id = written == null ? null : meant.people().get(written);
        return id == null ? "" : "/people/" + id;
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
