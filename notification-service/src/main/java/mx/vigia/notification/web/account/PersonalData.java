package mx.vigia.notification.web.account;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.account.ApiToken;
import mx.vigia.notification.digest.matter.CommitteeVisits;
import mx.vigia.notification.notice.FeedbackRepository;
import mx.vigia.notification.notice.SentItem;
import mx.vigia.notification.upkeep.screening.PrivateLabelRepository;
import mx.vigia.notification.upkeep.screening.Screening;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.notification.watch.Frequency;
import mx.vigia.notification.watch.SuspensionPeriod;
import mx.vigia.notification.watch.Watch;
import mx.vigia.notification.web.endpoints.EndpointResponse;

/** All stored data of one person. */
record PersonalData(
        @JsonUnwrapped Profile profile,
        @JsonUnwrapped Alerts alerts,
        @JsonUnwrapped Outlets outlets,
        @JsonUnwrapped Usage usage,
        @JsonUnwrapped Correspondence correspondence) {

    /**
     * Who they are; {@code consented} is when they consented to receive letters, empty where that was not requested.
     */
    record Profile(String address, String name, String language, String consented, List<String> committees) {}

    /**
     * What they are alerted about.
     *
     * @param stopped the watches of committees whose letters they have stopped
     * @param setAside when alerts were paused, letters stopped and bills muted, as far back as it is kept
     */
    record Alerts(List<MyWatch> watches, List<UUID> stopped, List<MutedBill> silenced, List<MyTime> setAside) {}

    /** What reads or receives their alerts for them. */
    record Outlets(List<MyToken> tokens, List<EndpointResponse> endpoints, List<String> feeds) {}

    /**
     * How they work with them.
     *
     * @param rhythm their delivery preferences and deputy: of all watches
     */
    record Usage(
            List<Screening.ScreeningState> screening,
            List<PrivateLabelRepository.Label> labels,
            DeliveryPreferencesData rhythm,
            List<CommitteeVisits.Visit> visits) {}

    /** What they were sent, and their opinions of it. */
    record Correspondence(List<MyLetter> letters, List<FeedbackRepository.Given> opinions) {}

    /**
     * A watch of their own.
     *
     * @param frequency the frequency they chose for it alone; empty where it is as for all others
     */
    record MyWatch(UUID id, String query, List<String> kinds, String state, String frequency, String owner) {
        static MyWatch of(Watch watch, Optional<Frequency> chosen, String owner) {
            return new MyWatch(
                    watch.id(),
                    watch.query(),
                    watch.kinds().stream().map(FactKind::written).sorted().toList(),
                    watch.state().name(),
                    chosen.map(Frequency::name).orElse(""),
                    owner);
        }
    }

    /** A bill that they muted. */
    record MutedBill(UUID bill, String title) {}

    /**
     * A period in which they wanted no alerts.
     *
     * @param of the watch, or the bill
     * @param until empty where it lasts
     */
    record MyTime(String kind, UUID of, String since, String until) {
        static MyTime of(SuspensionPeriod time) {
            return new MyTime(
                    time.kind(),
                    time.of(),
                    time.since().toString(),
                    time.until().map(Instant::toString).orElse(""));
        }
    }

    /** A token they created for a program; its secret is not stored. */
    record MyToken(String name, String ending, List<String> scopes, String made, String expires) {
        static MyToken of(ApiToken token) {
            return new MyToken(
                    token.name(),
                    token.ending(),
                    token.scopes(),
                    token.made().toString(),
                    token.expires().toString());
        }
    }

    /**
     * A letter or message sent to one person, or due to be.
     *
     * @param at when it was found
     * @param way a letter, a reminder, or the kind of endpoint
     * @param to the mail address, or the name of the endpoint
     * @param settled when it was accepted or given up; empty where neither
     */
    record MyLetter(
            String at, String kind, String title, String way, String to, String state, String remark, String settled) {
        static MyLetter of(SentItem sent) {
            var filed = sent.filed();
            return new MyLetter(
                    filed.at().toString(),
                    filed.kind().written(),
                    filed.title(),
                    sent.way().name(),
                    sent.to(),
                    filed.outcome().state(),
                    filed.outcome().remark(),
                    sent.settled().equals(Instant.EPOCH) ? "" : sent.settled().toString());
        }
    }
}
