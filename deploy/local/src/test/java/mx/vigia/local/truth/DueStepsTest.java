package mx.vigia.local.truth;

import static mx.vigia.local.truth.TruthFixture.ANA;
import static mx.vigia.local.truth.TruthFixture.MATTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mx.vigia.local.pretend.matter.TrueArticle;
import mx.vigia.local.pretend.matter.TrueMatter;
import mx.vigia.local.pretend.matter.TrueStep;
import mx.vigia.local.truth.Truth.Follow;
import mx.vigia.local.truth.Truth.FollowKind;
import org.junit.jupiter.api.Test;

class DueStepsTest {
    @Test
    void whoFollowsByTopicBillOrSearchIsDueAllSteps() {
        for (var follow : List.of(
                new Follow(FollowKind.TOPIC, "cybersecurity"),
                new Follow(FollowKind.BILL, "m"),
                new Follow(FollowKind.SEARCH, "infraestructura critica"))) {
            assertThat(new DueSteps(TruthFixture.truth(follow)).all())
                    .as(follow.toString())
                    .extracting(Due::step)
                    .containsExactlyElementsOf(MATTER.steps());
        }
    }

    @Test
    void whoFollowsTwiceIsDueOnce() {
        var twice = TruthFixture.truth(new Follow(FollowKind.TOPIC, "cybersecurity"), new Follow(FollowKind.BILL, "m"));

        assertThat(new DueSteps(twice).all()).hasSize(MATTER.steps().size());
    }

    @Test
    void whoFollowsACommitteeIsDueWhatComesAfterItGotTheMatter() {
        assertThat(new DueSteps(TruthFixture.truth(new Follow(FollowKind.COMMITTEE, "salud"))).all())
                .extracting(one -> one.step().id())
                .containsExactly("m/reported", "m/agenda", "m/passed");
    }

    @Test
    void whoFollowsSomethingElseIsDueNothing() {
        assertThat(new DueSteps(TruthFixture.truth(new Follow(FollowKind.TOPIC, "cloud"))).all())
                .isEmpty();
    }

    @Test
    void anOmnibusIsDueByTheArticlesOfTheFollowedTopic() {
        var step = TruthFixture.step(
                "o/reported",
                null,
                List.of(
                        new TrueArticle("4", "Ley de Salud", List.of("health")),
                        new TrueArticle("9", "Ley de Nube", List.of("cloud"))),
                "reported");
        var omnibus = new TrueMatter(
                "o",
                List.of("Que reforma diversas leyes."),
                List.of(),
                new TrueMatter.Subjects(List.of("health", "cloud"), null, null, null, null),
                List.of(step));
        var follower = new Truth.Person(ANA, "es", List.of(new Follow(FollowKind.TOPIC, "cloud")));

        assertThat(new DueSteps(new Truth(List.of(follower), List.of(omnibus), List.of())).all())
                .singleElement()
                .extracting(Due::articles)
                .isEqualTo(List.of("9"));
    }

    @Test
    void peopleNamedByTheTruthItselfAreDueInsteadOfFollowers() {
        var told = new TrueStep("m/new", List.of("new"), null, null, false, null, Map.of(ANA, List.of("7")));
        var matter = new TrueMatter("m", List.of("Que expide una ley."), null, null, List.of(told));
        var people = List.of(
                new Truth.Person(ANA, "es", List.of()),
                new Truth.Person("luz@ejemplo.example", "es", List.of(new Follow(FollowKind.BILL, "m"))));

        assertThat(new DueSteps(new Truth(people, List.of(matter), List.of())).all())
                .containsExactly(new Due(ANA, matter, told, List.of("7")));
    }
}
