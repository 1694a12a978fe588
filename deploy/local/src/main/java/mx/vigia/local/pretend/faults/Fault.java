package mx.vigia.local.pretend.faults;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import mx.vigia.local.pretend.http.Asked;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.http.Sending;

/** One way of going wrong: it says something else than the site would, or says it in another manner. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "mode")
@JsonSubTypes({
    @Type(value = Slow.class, name = "SLOW"),
    @Type(value = Truncated.class, name = "TRUNCATED"),
    @Type(value = Reordered.class, name = "REORDERED"),
    @Type(value = Redesigned.class, name = "REDESIGNED"),
    @Type(value = Walled.class, name = "WALLED"),
    @Type(value = Empty.class, name = "EMPTY"),
    @Type(value = WrongCharset.class, name = "WRONG_CHARSET"),
    @Type(value = Oversized.class, name = "OVERSIZED"),
    @Type(value = Looping.class, name = "LOOPING"),
    @Type(value = RateLimiting.class, name = "RATE_LIMITING"),
    @Type(value = Misdated.class, name = "MISDATED"),
    @Type(value = Confused.class, name = "CONFUSED"),
    @Type(value = SpoiltPdf.class, name = "SPOILT_PDF"),
    @Type(value = Down.class, name = "DOWN"),
    @Type(value = Ruled.class, name = "RULED"),
    @Type(value = Untrusted.class, name = "UNTRUSTED"),
    @Type(value = Nameless.class, name = "NAMELESS")
})
public sealed interface Fault
        permits Slow,
                Truncated,
                Reordered,
                Redesigned,
                Walled,
                Empty,
                WrongCharset,
                Oversized,
                Looping,
                RateLimiting,
                Misdated,
                Confused,
                SpoiltPdf,
                Down,
                Ruled,
                Untrusted,
                Nameless {
    /** Whether it strikes before anybody has said which page is wanted: it counts how often the host was looked for, not pages. */
    default boolean strikesEarly() {
        return false;
    }

    /** What is said instead of the reply. */
    default Reply instead(Reply reply, Asked asked) {
        return reply;
    }

    /** How it is said instead. */
    default Sending sent(Sending sending) {
        return sending;
    }
}
