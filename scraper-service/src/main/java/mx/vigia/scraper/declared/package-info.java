/** Sources that an operator describes in YAML: validated, tried, published and withdrawn without a line of code. */
package mx.vigia.scraper.declared;
