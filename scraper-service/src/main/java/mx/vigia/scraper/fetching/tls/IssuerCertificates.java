package mx.vigia.scraper.fetching.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;

/** Certificates of issuers that hosts omit: given by the operator, or fetched from the address in a certificate. */
public final class IssuerCertificates {
    private static final int MAX_CHAIN_LENGTH = 4;
    private static final int MAX_CERTIFICATES = 1000;
    private static final String AUTHORITY_INFO_ACCESS_OID = "1.3.6.1.5.5.7.1.1";

    /** "CA issuers, at this address" in the authority information of a certificate (RFC 5280, 4.2.2.1). */
    private static final Pattern CA_ISSUERS_PATTERN =
            Pattern.compile("\u0006\u0008\\x2B\u0006\u0001\u0005\u0005\u0007\\x30\u0002\u0086(.)", Pattern.DOTALL);

    private final Map<X500Principal, X509Certificate> known = new ConcurrentHashMap<>();

    /** Reads the certificates in the files of this folder. */
    public static IssuerCertificates in(Optional<Path> folder) {
        var issuers = new IssuerCertificates();
        folder.ifPresent(issuers::readAll);
        return issuers;
    }

    private void readAll(Path folder) {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                parseCertificates(Files.readAllBytes(file))
                        .forEach(certificate -> known.put(certificate.getSubjectX500Principal(), certificate));
            }
        } catch (IOException | CertificateException e) {
            throw new IllegalStateException(
                    "vigia.fetching.intermediates: expected a folder of certificates in PEM but found " + e, e);
        }
    }

    /** Returns these certificates followed by those of the known issuers of the last one. */
    List<X509Certificate> complete(List<X509Certificate> chain) {
        var whole = new ArrayList<>(chain);
        for (var step = 0; step < MAX_CHAIN_LENGTH; step++) {
            var last = whole.getLast();
            var next = known.get(last.getIssuerX500Principal());
            if (isSelfSigned(last) || next == null || !isSignedBy(last, next)) {
                return whole;
            }
            whole.add(next);
        }
        return whole;
    }

    /** Returns the issuer addresses stated in the last of these. */
    public static List<URI> issuerAddresses(List<X509Certificate> chain) {
        var information = chain.getLast().getExtensionValue(AUTHORITY_INFO_ACCESS_OID);
        if (isSelfSigned(chain.getLast()) || information == null) {
            return List.of();
        }
        var der = new String(information, StandardCharsets.ISO_8859_1);
        return CA_ISSUERS_PATTERN
                .matcher(der)
                .results()
                .flatMap(m -> address(der, m.end(), m.group(1).charAt(0)))
                .toList();
    }

    private static Stream<URI> address(String der, int from, int length) {
        if (length > 127 || from + length > der.length()) {
            return Stream.empty();
        }
        try {
            return Stream.of(URI.create(der.substring(from, from + length)));
        } catch (IllegalArgumentException noAddress) {
            return Stream.empty();
        }
    }

    /**
     * Stores the issuer of this certificate, if these bytes (DER, PEM or PKCS #7) contain it and it signed the
     * certificate; returns whether it was new.
     */
    public boolean addIssuerOf(byte[] bytes, X509Certificate child) throws CertificateException {
        return parseCertificates(bytes)
                .filter(one -> one.getSubjectX500Principal().equals(child.getIssuerX500Principal()))
                .filter(one -> isSignedBy(child, one) && known.size() < MAX_CERTIFICATES)
                .findFirst()
                .map(one -> !one.equals(known.put(one.getSubjectX500Principal(), one)))
                .orElse(false);
    }

    private static Stream<X509Certificate> parseCertificates(byte[] bytes) throws CertificateException {
        return CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(bytes)).stream()
                .filter(X509Certificate.class::isInstance)
                .map(X509Certificate.class::cast);
    }

    public static boolean isSelfSigned(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }

    private static boolean isSignedBy(X509Certificate child, X509Certificate issuer) {
        try {
            child.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException another) {
            return false;
        }
    }
}
