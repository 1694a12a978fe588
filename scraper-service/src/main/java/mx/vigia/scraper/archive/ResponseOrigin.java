package mx.vigia.scraper.archive;

/** When, from where and with which status a response came, as the API shows it. */
record ResponseOrigin(String at, String site, String address, int status) {
    static ResponseOrigin of(ManifestEntry entry) {
        return new ResponseOrigin(entry.at().toString(), entry.site(), entry.address(), entry.status());
    }
}
