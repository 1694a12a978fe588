package mx.vigia.local.pretend.faults;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.http.ReplyTransfer;

/** A fault of a site: it changes the content of a response, or the way it is sent. */
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
    /** Whether it strikes on connecting, before a page is requested; its count is then of DNS lookups, not of pages. */
    default boolean appliesOnConnect() {
        return false;
    }

    /** Returns the response to send instead of this one. */
    default Reply alter(Reply reply, HttpRequest request) {
        return reply;
    }

    /** Returns the transfer to use instead of this one. */
    default ReplyTransfer apply(ReplyTransfer sending) {
        return sending;
    }
}
