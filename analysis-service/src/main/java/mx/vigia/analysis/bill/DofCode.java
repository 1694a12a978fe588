package mx.vigia.analysis.bill;

import java.util.Optional;
import java.util.regex.Pattern;

/** The code of a notice of the Diario Oficial de la Federación, by which people cite and find it. */
public final class DofCode {
    private static final Pattern CODE_PATTERN = Pattern.compile("[?&]codigo=(\\d{4,10})(?!\\d)");

    private DofCode() {}

    /** Returns the code in the address of a notice; {@code address} may be null. */
    public static Optional<String> find(String address) {
        var code = CODE_PATTERN.matcher(address == null ? "" : address);
        return code.find() ? Optional.of(code.group(1)) : Optional.empty();
    }
}
