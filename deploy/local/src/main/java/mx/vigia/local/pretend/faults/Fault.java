package mx.vigia.local.pretend.faults;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.http.ReplyTransfer;

/** One way of going wrong: it says something else than the site would, or says it in another manner. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "mode")
@JsonSubTypes({
    @Type(value = Slow.class, name = "SLOW"),
    @Type(value = Truncated.class, name = "TRUNCATED"),
    @Type(value = Reordered.class, name = "REORDERED"),
    @Type(value = Redesigned.class, name = "REDESIGNED"),
    @Type(value = BlockedByWall.class, name = "WALLED"),
    @Type(value = Empty.class, name = "EMPTY"),
    @Type(value = WrongCharset.class, name = "WRONG_CHARSET"),
    @Type(value = Oversized.class, name = "OVERSIZED"),
    @Type(value = RedirectLoop.class, name = "LOOPING"),
    @Type(value = RateLimiting.class, name = "RATE_LIMITING"),
    @Type(value = WrongDates.class, name = "MISDATED"),
    @Type(value = SwappedEntry.class, name = "CONFUSED"),
    @Type(value = BrokenPdf.class, name = "SPOILT_PDF"),
    @Type(value = TemporarilyUnavailable.class, name = "DOWN"),
    @Type(value = ChangedRobots.class, name = "RULED"),
    @Type(value = Untrusted.class, name = "UNTRUSTED"),
    @Type(value = DnsFailure.class, name = "NAMELESS")
})
public sealed interface Fault
        permits Slow,
                Truncated,
                Reordered,
                Redesigned,
                BlockedByWall,
                Empty,
                WrongCharset,
                Oversized,
                RedirectLoop,
                RateLimiting,
                WrongDates,
                SwappedEntry,
                BrokenPdf,
                TemporarilyUnavailable,
                ChangedRobots,
                Untrusted,
                DnsFailure {
    /** Whether it strikes before anybody has said which page is wanted: it counts how often the host was looked for, not pages. */
    default boolean appliesOnConnect() {
        return false;
    }

    /** What is said instead of the reply. */
    default Reply instead(Reply reply, HttpRequest asked) {
        return reply;
    }

    /** How it is said instead. */
    default ReplyTransfer apply(ReplyTransfer sending) {
        return sending;
    }
}
