package mx.vigia.analysis.web.proceedings;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.analysis.bill.body.BodyKind;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.linking.actor.BodyRepository;
import mx.vigia.analysis.linking.chamber.VoteFilter;
import mx.vigia.analysis.page.NamedResource;
import mx.vigia.analysis.page.PeriodParameters;
import mx.vigia.analysis.page.QueryParameters;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters of a request for votes; all votes by default. */
public final class VoteParameters {
    @QueryParam("bill")
    @DefaultValue("")
    @Parameter(description = "Only those on this bill, by its id.")
    String bill;

    @QueryParam("body")
    @DefaultValue("")
    @Parameter(description = "Only those of this chamber, or on bills that this committee was to report on, by its id.")
    String body;

    @QueryParam("from")
    @DefaultValue("")
    @Parameter(description = "The first day, as 2026-11-28; with it votes without a day are left out.")
    String from;

    @QueryParam("to")
    @DefaultValue("")
    @Parameter(description = "The last day; with it votes without a day are left out.")
    String to;

    /** Returns the filter; returns 400 naming the invalid parameter. */
    VoteFilter toFilter(DossierRepository dossiers, BodyRepository bodyRepository, QueryParameters parameters) {
        var filter = body.isEmpty() ? VoteFilter.ALL : ofBody(body(bodyRepository, parameters));
        var first = PeriodParameters.day("from", from, parameters.words());
        var last = PeriodParameters.day("to", to, parameters.words());
        if (first.isPresent() && last.filter(day -> day.isBefore(first.get())).isPresent()) {
            throw parameters.wrong("to", parameters.words().say("error.not-before", first.get()), to);
        }
        filter = bill.isEmpty() ? filter : filter.onBill(bill(dossiers, parameters));
        filter = first.map(filter::from).orElse(filter);
        return last.map(filter::until).orElse(filter);
    }

    private static VoteFilter ofBody(Body body) {
        return body.kind() == BodyKind.CHAMBER
                ? VoteFilter.ALL.inChamber(body.chamber())
                : VoteFilter.ALL.onBillsOfBody(body.id());
    }

    /** Returns the id of a bill; a merged bill is replaced by the one it became part of. */
    private UUID bill(DossierRepository dossiers, QueryParameters parameters) {
        return NamedResource.parseUuid(bill)
                .flatMap(id -> dossiers.findById(id).map(found -> id).or(() -> dossiers.findMergeTarget(id)))
                .orElseThrow(() -> parameters.wrong("bill", parameters.words().say("error.bill-id"), bill));
    }

    private Body body(BodyRepository bodyRepository, QueryParameters parameters) {
        return bodyRepository
                .findById(body)
                .filter(VoteParameters::votes)
                .orElseThrow(() -> parameters.wrong("body", parameters.words().say("error.voting-body"), body));
    }

    private static boolean votes(Body body) {
        return switch (body.kind()) {
            case CHAMBER -> body.chamber() != null;
            case COMMITTEE, GOVERNING_BODY -> true;
            case GROUP, EXECUTIVE, STATE_CONGRESS, REGULATOR, AGENCY, CITIZENS -> false;
        };
    }
}
