/** The scraper: visits the sites of legislatures and publishes what they state about bills. */
package mx.vigia.scraper;
