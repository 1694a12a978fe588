/** The scraper sees: it visits the sites of legislatures and tells the house what they say about bills. */
package mx.vigia.scraper;
