package mx.vigia.local.pretend.faults;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import mx.vigia.local.pretend.chamber.Json;
import mx.vigia.local.pretend.http.BadRequestException;
import mx.vigia.local.pretend.http.HttpRequest;

/** One switch that is on: a fault, the pages it is for, and how often it may still strike. */
public final class ActiveFault {
    private static final String ANY_PATH = ".*";

    private final Fault fault;

    private final String path;

    private final Pattern pages;
    private final AtomicInteger left;

    private ActiveFault(Fault fault, String path, int times) {
        this.fault = fault;
        this.path = path;
        this.pages = pattern(path);
        this.left = new AtomicInteger(times);
    }

    private static Pattern pattern(String expression) {
        try {
            return Pattern.compile(expression);
        } catch (PatternSyntaxException unreadable) {
            throw new BadRequestException(
                    "a regular expression for path and query such as /PDF/.* (" + unreadable.getDescription() + ")",
                    expression);
        }
    }

    /** On every page, for ever. */
    public static ActiveFault of(Fault fault) {
        return new ActiveFault(fault, ANY_PATH, Integer.MAX_VALUE);
    }

    /** Only on pages whose path and query match this expression as a whole. */
    public ActiveFault on(String expression) {
        return new ActiveFault(fault, expression, left.get());
    }

    /** So often, and then no more. */
    public ActiveFault times(int often) {
        return new ActiveFault(fault, path, often);
    }

    Fault fault() {
        return fault;
    }

    /** How often it may still strike. */
    public int left() {
        return left.get();
    }

    /** The fault with its pages and what is left of it, as it is told. */
    @JsonValue
    Map<String, Object> told() {
        var told = new HashMap<>(Json.MAPPER.convertValue(fault, new TypeReference<Map<String, Object>>() {}));
        told.put("path", path);
        told.put("left", left());
        return told;
    }

    /** Whether it strikes this question now. */
    boolean appliesTo(HttpRequest asked) {
        return !fault.appliesOnConnect() && pages.matcher(asked.target()).matches() && isActive();
    }

    /** The fault, if it is of this kind and strikes now, whatever page is wanted. */
    <F extends Fault> Optional<F> findApplicable(Class<F> kind) {
        return Optional.of(fault)
                .filter(kind::isInstance)
                .filter(one -> isActive())
                .map(kind::cast);
    }

    private boolean isActive() {
        return left.getAndUpdate(n -> n > 0 ? n - 1 : 0) > 0;
    }
}
