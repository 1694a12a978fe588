package mx.vigia.local.pretend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import mx.vigia.local.pretend.chamber.Autoplay;
import mx.vigia.local.pretend.chamber.BillPresentation;
import mx.vigia.local.pretend.chamber.LegislatureState;
import mx.vigia.local.pretend.chamber.Pace;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.chamber.Votes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TickTest {

    @TempDir
    Path data;

    @Test
    void nothingIsPublishedBeforeTheFirstRoundEnds() throws IOException {
        var script = Script.read();
        var legislatureState =
                LegislatureState.in(data, script, InstantSource.fixed(Instant.parse("2026-11-24T15:00:00Z")));
        var opening = legislatureState.now().bills().size();
        var firstRoundIsOver = new AtomicBoolean();
        var pace = new Pace(Duration.ofDays(1), 30);
        try (var autoplay = new Autoplay(legislatureState, new BillPresentation(script), pace, firstRoundIsOver::get)) {
            autoplay.tick();
            assertThat(legislatureState.now().bills()).hasSize(opening);

            firstRoundIsOver.set(true);
            autoplay.tick();
            assertThat(legislatureState.now().bills()).hasSize(opening + 1);
        }
    }

    @Test
    void ticksAdvanceBillsAndCallUpToEightMeetingsADay() throws IOException {
        var script = Script.read();
        var legislatureState =
                LegislatureState.in(data, script, InstantSource.fixed(Instant.parse("2026-11-25T15:00:00Z")));
        var votes = new Votes(legislatureState.now()).all().size();
        var meetings = legislatureState.now().meetings().size();
        try (var autoplay = new Autoplay(
                legislatureState, new BillPresentation(script), new Pace(Duration.ofDays(1), 0), () -> true)) {
            for (int i = 0; i < 300; i++) {
                autoplay.tick();
            }
        }

        assertThat(new Votes(legislatureState.now()).all()).hasSizeGreaterThan(votes);
        assertThat(legislatureState.now().meetings()).hasSizeGreaterThan(meetings);
        assertThat(legislatureState.now().callsIn(LocalDate.of(2026, 11, 25))).hasSize(8);
    }
}
