package mx.vigia.scraper.archive;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Sha256;
import mx.vigia.scraper.archive.ManifestEntry.Payload;
import mx.vigia.scraper.fetching.Exchange;
import org.netpreserve.jwarc.WarcRecord;

/** Archives responses while the end of the chain is locked: each is written to a file and entered in the manifest. */
final class ArchiveWriter {
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final ManifestRepository manifest;
    private final SnapshotRepository snapshots;
    private final ArchiveFileRepository files;
    private final ManifestChain chain;
    private final SiteArchiveFiles archiveFiles;
    private final ArchiveRetentionConfig config;

    ArchiveWriter(Jdbc jdbc, ManifestChain chain, SiteArchiveFiles archiveFiles, ArchiveRetentionConfig config) {
        this.manifest = new ManifestRepository(jdbc);
        this.snapshots = new SnapshotRepository(jdbc);
        this.files = new ArchiveFileRepository(jdbc);
        this.chain = chain;
        this.archiveFiles = archiveFiles;
        this.config = config;
    }

    ManifestRepository manifest() {
        return manifest;
    }

    SnapshotRepository snapshots() {
        return snapshots;
    }

    ArchiveFileRepository files() {
        return files;
    }

    ManifestChain chain() {
        return chain;
    }

    SiteArchiveFiles archiveFiles() {
        return archiveFiles;
    }

    void keep(String site, URI uri, Exchange exchange) throws IOException {
        if (exchange.status() == NOT_MODIFIED) {
            var unchanged = unchanged(site, uri, exchange.question().known());
            if (unchanged.isPresent()) {
                appendRevisit(site, uri, exchange, unchanged.get().payload(), unchanged);
                return;
            }
        }
        var kept = bytesToStore(exchange);
        var payload = new Payload(Sha256.of(kept), kept.length, contentType(exchange));
        var known = kept.length > 0
                ? manifest.findByDigest(payload.sha256(), 1).stream().findFirst()
                : Optional.<ManifestEntry>empty();
        if (known.isPresent() && isStored(payload.sha256())) {
            appendRevisit(site, uri, exchange, payload, known);
        } else {
            appendPage(site, uri, exchange, kept, payload);
        }
    }

    /**
     * Returns the page that has not changed: the one whose validators were sent, though another may have come since and
     * been doubted.
     */
    private Optional<ManifestEntry> unchanged(String site, URI uri, String known) {
        return known.isEmpty()
                ? manifest.findLastPage(site, uri.toString())
                : manifest.findLastPage(site, uri.toString(), known);
    }

    private void appendPage(String site, URI uri, Exchange exchange, byte[] kept, Payload payload) throws IOException {
        var kind = exchange.status() == OK && !exchange.withheld() ? ManifestEntryKind.PAGE : ManifestEntryKind.ANSWER;
        var entry = appendRecords(
                kind, site, uri, exchange, payload, WarcRecords.response(exchange, kept, payload.sha256()));
        if (kept.length > 0 || kind == ManifestEntryKind.PAGE) {
            snapshots.save(
                    new Snapshot(payload.sha256(), site, uri, entry.at(), payload.contentType(), kept.length), entry);
        }
    }

    private void appendRevisit(String site, URI uri, Exchange exchange, Payload payload, Optional<ManifestEntry> first)
            throws IOException {
        appendRecords(
                ManifestEntryKind.REVISIT,
                site,
                uri,
                exchange,
                payload,
                WarcRecords.revisit(exchange, payload.sha256(), first));
    }

    private ManifestEntry appendRecords(
            ManifestEntryKind kind, String site, URI uri, Exchange exchange, Payload payload, List<WarcRecord> records)
            throws IOException {
        var place = archiveFiles.put(site, exchange.at(), records);
        return chain.add(ManifestEntry.draft(
                        kind, exchange.at(), site, uri.toString(), payload, place, manifestNote(exchange, payload))
                .withRequest(exchange.question().method(), exchange.status()));
    }

    /** Archives a page of a folder, or one saved by a person, unless its bytes are stored already. */
    void keep(Snapshot page, byte[] bytes, String note) throws IOException {
        if (isStored(page.sha256())) {
            return;
        }
        var payload = new Payload(page.sha256(), bytes.length, page.contentType());
        var place = archiveFiles.put(
                page.site(),
                page.fetchedAt(),
                WarcRecords.resource(page.address(), page.fetchedAt(), bytes, page.sha256()));
        var entry = chain.add(ManifestEntry.draft(
                ManifestEntryKind.RECORDED,
                page.fetchedAt(),
                page.site(),
                page.address().toString(),
                payload,
                place,
                note));
        snapshots.save(page, entry);
    }

    private boolean isStored(String sha256) {
        return snapshots.with(sha256).filter(shelved -> !shelved.removed()).isPresent();
    }

    /** A page is archived completely, another response only up to its limit. */
    private byte[] bytesToStore(Exchange exchange) {
        var whole = exchange.status() == OK || exchange.body().length <= config.mostOfNoPage();
        return whole ? exchange.body() : Arrays.copyOf(exchange.body(), config.mostOfNoPage());
    }

    private static String manifestNote(Exchange exchange, Payload payload) {
        if (exchange.withheld()) {
            return "withheld, since it repeats a key of ours";
        }
        var cut = exchange.status() != NOT_MODIFIED && payload.size() < exchange.length();
        return cut ? "the beginning of %d bytes".formatted(exchange.length()) : "";
    }

    private static String contentType(Exchange exchange) {
        return exchange.head().headers().stream()
                .filter(header -> header.name().equalsIgnoreCase("Content-Type"))
                .map(Exchange.Header::value)
                .findFirst()
                .orElse("");
    }
}
