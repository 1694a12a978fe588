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

/** A fault that is switched on, the pages it is for, and how many times it may still strike. */
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

    /** Returns the fault on every page, without a limit. */
    public static ActiveFault of(Fault fault) {
        return new ActiveFault(fault, ANY_PATH, Integer.MAX_VALUE);
    }

    /** Returns the fault only on pages whose path and query match this expression as a whole. */
    public ActiveFault on(String expression) {
        return new ActiveFault(fault, expression, left.get());
    }

    /** Returns the fault limited to this many times. */
    public ActiveFault times(int often) {
        return new ActiveFault(fault, path, often);
    }

    Fault fault() {
        return fault;
    }

    /** Returns how many times it may still strike. */
    public int left() {
        return left.get();
    }

    /** Returns the fault with its pages and remaining count, for JSON. */
    @JsonValue
    Map<String, Object> toJson() {
        var fields = new HashMap<>(Json.MAPPER.convertValue(fault, new TypeReference<Map<String, Object>>() {}));
        fields.put("path", path);
        fields.put("left", left());
        return fields;
    }

    /** Whether it strikes this request now. */
    boolean appliesTo(HttpRequest request) {
        return !fault.appliesOnConnect() && pages.matcher(request.target()).matches() && isActive();
    }

    /** Returns the fault, if it is of this kind and strikes now, whatever page is requested. */
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
