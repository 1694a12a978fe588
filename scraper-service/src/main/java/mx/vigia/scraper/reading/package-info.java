/** The building blocks of readers: what a page must show, and what it states about bills. */
package mx.vigia.scraper.reading;
