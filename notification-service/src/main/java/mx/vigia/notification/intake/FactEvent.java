package mx.vigia.notification.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.notification.notice.AlreadyTold;
import mx.vigia.notification.notice.FactPart;
import mx.vigia.notification.notice.ReceivedFact;
import mx.vigia.notification.notice.WatchMatchReason;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.kafka.InvalidRecordException;
import mx.vigia.platform.text.OrEmpty;

/**
 * One change of one bill, from before to after, as published on {@code bills.facts.v1}.
 *
 * @param byHand whether a person entered or corrected it, and no source states it
 * @param page from which it was read; empty where people cannot open it, or no page states it
 * @param reasons those to which its watches refer
 * @param before the previous state, or empty where the change has none
 */
public record FactEvent(
        UUID fact,
        @JsonUnwrapped FactPart numbering,
        FactKind kind,
        UUID dossier,
        FactState before,
        FactState after,
        Times times,
        boolean late,
        boolean byHand,
        String page,
        Bill bill,
        List<WatchMatchReason> reasons,
        List<MatchedWatchData> watches,
        List<AlreadyTold> alreadyTold) {

    private static final String MOTION_KIND = "motion";
    private static final String HEARING_KIND = "hearing";
    private static final String MANUAL_SITE = "vigia.manual";
    private static final Set<FactKind> PAPER_KINDS =
            EnumSet.of(FactKind.REPORTED, FactKind.REPORTED_NEGATIVE, FactKind.MINUTA);
    private static final Set<FactKind> NORM_KINDS =
            EnumSet.of(FactKind.PUBLISHED, FactKind.PASSED, FactKind.CONSULTATION_OPENED);

    public FactEvent {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(times, "times");
        Objects.requireNonNull(bill, "bill");
        if (kind.isSourceFact()) {
            throw new IllegalArgumentException("a fact about a source among those about bills");
        }
        before = before == null ? FactState.EMPTY : before;
        after = after == null ? FactState.EMPTY : new LawNames(bill.laws()).in(after);
        page = OrEmpty.text(page);
        reasons = OrEmpty.list(reasons);
        watches = OrEmpty.list(watches);
        alreadyTold = OrEmpty.list(alreadyTold);
    }

    /** Reads the value of a record; {@link InvalidRecordException} states what is wrong with it. */
    static FactEvent read(byte[] value, ObjectMapper json) {
        try {
            return Objects.requireNonNull(json.readValue(value, FactEvent.class), "an empty value");
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            throw new InvalidRecordException("Expected a fact of bills.facts.v1 but found " + e.getMessage(), e);
        }
    }

    /** Reads a fact that this service itself has stored. */
    public static FactEvent parseStored(String given, ObjectMapper json) {
        try {
            return json.readValue(given, FactEvent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored fact cannot be parsed", e);
        }
    }

    /** Returns this part with the fact's JSON without its watches, for storing. */
    ReceivedFact toReceivedFact(byte[] value, ObjectMapper json) {
        try {
            var fields = (ObjectNode) json.readTree(value);
            fields.remove(List.of("watches", "reasons"));
            return new ReceivedFact(
                    fact,
                    kind,
                    new ReceivedFact.Subject(dossier, bill.title().replace('\u0000', ' '), site()),
                    new ReceivedFact.Arrival(isFirst(), isFirstText(), arrival(), after.tells()),
                    numbering,
                    json.writeValueAsString(fields),
                    watches.stream().map(watch -> watch.match(reasons)).toList(),
                    new ReceivedFact.Earlier(
                            after.corrected().map(FieldData::takesBack).orElse(List.of()),
                            after.joinedLater().map(LinkData::other).stream().toList(),
                            alreadyTold));
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidRecordException("Expected a fact of bills.facts.v1 but found " + e.getMessage(), e);
        }
    }

    /** Returns the kind by which a new matter like this one is announced. */
    public FactKind arrival() {
        return MOTION_KIND.equals(bill.kind()) ? FactKind.MOTION_NEW : FactKind.NEW;
    }

    /**
     * Whether it is the first fact of its bill with a kind of its own: a norm just published, or passed by the congress
     * of a federal entity, an open consultation, a report or a minuta.
     */
    private boolean isFirst() {
        return after.tells().contains(arrival())
                || before == FactState.EMPTY
                        && after.taken().isEmpty()
                        && (PAPER_KINDS.contains(kind) || NORM_KINDS.contains(kind));
    }

    /** Whether a text or title of the matter became known, by which the matter itself did not change. */
    public boolean isFirstText() {
        return kind == FactKind.TEXT_CHANGED && before == FactState.EMPTY;
    }

    /**
     * Returns the day it took place, or else was published; empty where neither is known, and of a consultation that
     * was over when its notice was read, which says nothing of its end.
     */
    public Optional<LocalDate> day() {
        return kind == FactKind.CONSULTATION_CLOSED && after.taken().isEmpty()
                ? Optional.ofNullable(times.happened())
                : times.day();
    }

    /** Returns the same with another state after it. */
    public FactEvent with(FactState other) {
        return new FactEvent(
                fact,
                numbering,
                kind,
                dossier,
                before,
                other,
                times,
                late,
                byHand,
                page,
                bill,
                reasons,
                watches,
                alreadyTold);
    }

    /** Returns those watches of which the fact adds something to what was announced to them. */
    public List<AlreadyTold> additions() {
        return alreadyTold.stream().filter(AlreadyTold::isAddedTo).toList();
    }

    /** Whether a report or a minuta is a matter of its own, instead of a bill being reported or sent on. */
    public boolean isAboutAPaper() {
        return isFirst() && after.taken().isEmpty() && PAPER_KINDS.contains(kind);
    }

    /** Whether a person entered the matter itself, which no source has. */
    public boolean isOfAMatterByHand() {
        return MANUAL_SITE.equals(bill.site());
    }

    /** Returns the source of the bill; empty where the fact does not state it. */
    public String site() {
        return bill.site() == null ? "" : bill.site();
    }

    /** A committee of a congress, and what the bill was sent there for: {@code report} or {@code opinion}. */
    public record Committee(String name, String purpose) {}

    /** When comments are accepted; null is what the source does not state, and a counted last day is not official. */
    public record Consultation(LocalDate opensOn, LocalDate closesOn, boolean calculated) {}

    /** When it took place, when it was published, when we read it. */
    public record Times(LocalDate happened, LocalDate published, Instant captured) {
        /** Returns the day it took place, or else was published; empty where the source states neither. */
        public Optional<LocalDate> day() {
            return Optional.ofNullable(happened).or(() -> Optional.ofNullable(published));
        }
    }

    /**
     * The bill after the fact; {@code congress} is null except for bills of a federal entity's congress,
     * {@code officialPage} empty where there is an official address.
     */
    public record Bill(
            @JsonUnwrapped BillNames names,
            String kind,
            String stage,
            List<ProponentData> proponents,
            String citation,
            String officialAddress,
            String officialPage,
            String site,
            CongressData congress,
            List<TopicData> topics,
            List<LawData> laws) {
        public Bill {
            Objects.requireNonNull(stage, "bill.stage");
            proponents = OrEmpty.list(proponents);
            citation = OrEmpty.text(citation);
            officialAddress = OrEmpty.text(officialAddress);
            officialPage = OrEmpty.text(officialPage);
            laws = OrEmpty.list(laws);
            topics = new LawNames(laws).in(OrEmpty.list(topics));
        }

        /** Whether the matter is a hearing, forum or open parliament itself, not a bill that it deals with. */
        @JsonIgnore
        public boolean isHearing() {
            return HEARING_KIND.equals(kind);
        }

        /** Returns its stage in the words of messages. */
        public String standing() {
            return standing(stage);
        }

        /** Returns a stage in the words of messages: a hearing is called and a draft published, neither presented. */
        public String standing(String other) {
            return isHearing() ? "HEARING" : "draft-rule".equals(kind) && other.equals("PRESENTED") ? "DRAFT" : other;
        }

        /** Returns the official title. */
        public String title() {
            return names.title();
        }
    }
}
