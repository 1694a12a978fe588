package mx.vigia.analysis.intake.manual;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.followers.ProceedingFixture.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.linking.TooManyRecordsException;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.analysis.linking.identity.ReviewRepository;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two bills around which more records hang together than can be looked at: what was joined in error can be taken apart
 * all the same.
 */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class LinkUndoBeyondLimitTest {
    private static final DecisionAuthor ANALYST = DecisionAuthor.person("4f7c");

    @Inject
    ProceedingFixture house;

    @Inject
    LinkClerk links;

    @Inject
    ReviewRepository reviews;

    @Inject
    DossierRepository dossiers;

    @Inject
    Jdbc database;

    private final String alias = "66/c/" + UUID.randomUUID();
    private final BillSightings one =
            aBill("66/t/a" + UUID.randomUUID()).alias(alias).titled("Que regula el agua.");
    private final BillSightings other = aBill("66/t/z" + UUID.randomUUID()).titled("Que regula el riego.");

    private final BillSightings third = aBill().titled("Que regula los pozos.");

    @ParameterizedTest
    @ValueSource(ints = {250, 600})
    void beyondTheLimitBillsAreSplitButNotRejoined(int crowd) {
        merged();
        house.take(third);
        exceedLimit(crowd);

        UUID editId = act(links.split(seen(one), other.sighting().bill(), ANALYST, "Son dos"));

        assertThat(dossiers.findById(id(other))).isPresent();
        assertThatThrownBy(() -> links.undo(editId, reviews.findRows(editId), ANALYST, "Era uno"))
                .isInstanceOf(TooManyRecordsException.class);
        assertThatThrownBy(() -> links.merge(seen(one), seen(third), ANALYST, "Es un mismo asunto"))
                .isInstanceOf(TooManyRecordsException.class);
        assertThat(dossiers.findById(id(other))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {250, 600})
    void beyondTheLimitALinkIsUndoneAndTheBillsKeptApart(int crowd) {
        UUID editId = merged();
        exceedLimit(crowd);

        links.undo(editId, reviews.findRows(editId), ANALYST, "Son dos");
        links.keepApart(seen(one), seen(other), ANALYST, "Son dos");

        assertThat(dossiers.findById(id(other))).isPresent();
        assertThat(dossiers.findById(id(one))).isPresent();
    }

    private UUID merged() {
        house.take(one, other);
        UUID editId = act(links.merge(seen(one), seen(other), ANALYST, "Es un mismo asunto"));
        assertThat(dossiers.findMergeTarget(id(other))).contains(id(one));
        return editId;
    }

    /** Creates more records under an alias of the first bill than the linker may group. */
    private void exceedLimit(int records) {
        database.update(
                "with made as (insert into source_record (site, source_key, revision, digest, first_seen)"
                        + " select 'mx.diputados.gaceta', ? || n, 0, '', now() from generate_series(1, ?) n returning id)"
                        + " insert into source_alias (site, alias, source_record) select 'mx.diputados.gaceta', ?, id from made",
                alias,
                records,
                alias);
    }

    private static UUID act(LinkRulingResult rulingResult) {
        return rulingResult instanceof LinkRulingResult.Applied(var done) ? done.act() : null;
    }

    private Clerk.Seen seen(BillSightings bill) {
        return new Clerk.Seen(
                id(bill), dossiers.findById(id(bill)).orElseThrow().revision());
    }
}
