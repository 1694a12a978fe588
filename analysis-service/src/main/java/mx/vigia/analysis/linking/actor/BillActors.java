package mx.vigia.analysis.linking.actor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.FederalSites;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.ReferralPurpose;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;
import mx.vigia.platform.text.Json;
import mx.vigia.platform.text.OrEmpty;

/** The actors named by the pages of bills, page by page: proponents and receiving committees. */
final class BillActors {
    private static final String FIND_STATEMENTS_SQL = """
            select l.dossier, r.site, s.provenance,
                jsonb_build_object('proponents', s.content -> 'proponents', 'committees', s.content -> 'committees',
                    'steps', jsonb_path_query_array(s.content, '$.steps[*] ? (exists (@.committees))')) as named,
                s.content ->> 'legislature' as legislature,
                coalesce(d.body ->> 'presentedOn', (select min(step ->> 'date')
                    from jsonb_array_elements(d.body -> 'steps') step))::date as day
            from dossier_link l join source_record r on r.id = l.source_record join said s on s.source_record = r.id
                join dossier d on d.id = l.dossier
            where l.dossier = any (?) and r.site like 'mx.%'
            """;

    private final Map<UUID, MentionedActors> found;

    BillActors(Map<UUID, MentionedActors> found) {
        this.found = found;
    }

    /** The statements of one page that name an actor. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record StatedNames(List<Proponent> proponents, List<Referral> committees, List<Referred> steps) {
        StatedNames {
            proponents = OrEmpty.list(proponents);
            committees = OrEmpty.list(committees);
            steps = OrEmpty.list(steps);
        }
    }

    /** A step that names committees. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Referred(LocalDate date, Chamber chamber, List<Referral> committees) {}

    /** A page about a bill. */
    private record Page(UUID bill, String site, Provenance provenance, int legislature, LocalDate day) {
        static final SqlFunction<Page> ROW = row -> new Page(
                row.getObject("dossier", UUID.class),
                row.getString("site"),
                Json.read(row.getString("provenance"), Provenance.class),
                row.getInt("legislature"),
                row.getObject("day", LocalDate.class));
    }

    void read(Jdbc jdbc, Collection<UUID> bills) {
        jdbc.forEach(
                FIND_STATEMENTS_SQL,
                row -> addPage(Page.ROW.apply(row), Json.read(row.getString("named"), StatedNames.class)),
                Jdbc.array("uuid", bills));
    }

    private void addPage(Page page, StatedNames named) {
        int place = 0;
        for (Proponent proponent : named.proponents()) {
            proponent(page, proponent, ++place);
        }
        for (Referred step : named.steps()) {
            step.committees().forEach(to -> referred(page, to, step));
        }
        named.committees().forEach(to -> referred(page, to, new Referred(page.day(), null, List.of())));
    }

    private void proponent(Page page, Proponent proponent, int place) {
        if (proponent.role() == null || proponent.name() == null) {
            return;
        }
        MentionedActors mentioned = of(page);
        FederalSites.seatOf(proponent.role())
                .filter(chamber -> FederalSites.isFederal(page.site()))
                .ifPresent(chamber -> {
                    ChamberSeat seat =
                            new ChamberSeat(chamber, ChamberSeat.legislatureOf(page.legislature(), page.day()));
                    String group = BodyNames.groups(proponent.group()).stream()
                            .map(Body::id)
                            .findFirst()
                            .orElse("");
                    PersonName.read(proponent.name())
                            .map(name -> new NamedPerson(name, seat, group, ""))
                            .ifPresent(person -> mentioned
                                    .deeds()
                                    .add(new MentionedActors.MentionedAct(
                                            ActorPart.PROPONENT,
                                            person,
                                            page.provenance(),
                                            page.day(),
                                            group,
                                            "",
                                            place,
                                            proponent.name())));
                });
        BodyNames.proposingBody(
                        proponent.name(), proponent.group(), proponent.role(), FederalSites.chamberOf(page.site()))
                .forEach(body -> mentioned
                        .bodies()
                        .add(new MentionedActors.MentionedBodyAct(
                                ActorPart.PROPONENT, body, page.provenance(), page.day(), proponent.name())));
    }

    private void referred(Page page, Referral to, Referred step) {
        if (!FederalSites.isFederal(page.site())) {
            return;
        }
        Chamber chamber = Optional.ofNullable(step.chamber()).orElse(FederalSites.chamberOf(page.site()));
        LocalDate day = Optional.ofNullable(step.date()).orElse(page.day());
        ActorPart part = to.purpose() == ReferralPurpose.OPINION ? ActorPart.OPINION : ActorPart.REPORT;
        BodyNames.committees(to.name(), chamber)
                .forEach(body -> of(page).bodies()
                        .add(new MentionedActors.MentionedBodyAct(part, body, page.provenance(), day, to.name())));
    }

    private MentionedActors of(Page page) {
        return found.computeIfAbsent(page.bill(), absent -> new MentionedActors());
    }
}
