package mx.vigia.local.pretend.switchboard;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import mx.vigia.local.pretend.wire.Asked;

/** One switch that is on: a fault, the pages it is for, and how often it may still strike. */
public final class Setting {
    private static final String EVERYWHERE = ".*";

    @JsonUnwrapped
    private final Fault fault;

    @JsonProperty
    private final String path;

    private final Pattern pages;
    private final AtomicInteger left;

    private Setting(Fault fault, String path, int times) {
        this.fault = fault;
        this.path = path;
        this.pages = Pattern.compile(path);
        this.left = new AtomicInteger(times);
    }

    /** On every page, for ever. */
    public static Setting of(Fault fault) {
        return new Setting(fault, EVERYWHERE, Integer.MAX_VALUE);
    }

    /** Only on pages whose path and query match this expression as a whole. */
    public Setting on(String expression) {
        return new Setting(fault, expression, left.get());
    }

    /** So often, and then no more. */
    public Setting times(int often) {
        return new Setting(fault, path, often);
    }

    Fault fault() {
        return fault;
    }

    /** How often it may still strike. */
    @JsonProperty
    public int left() {
        return left.get();
    }

    /** Whether it strikes now. */
    boolean strikes(Asked asked) {
        return pages.matcher(asked.target()).matches() && left.getAndUpdate(n -> n > 0 ? n - 1 : 0) > 0;
    }
}
