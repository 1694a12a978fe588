/** The small language readers are written in: what a page must show, and what it says about bills. */
package mx.vigia.scraper.reading;
