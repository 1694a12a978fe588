/** The structure of a text by article: where its parts are, what a newer version changed, and whom it binds by when. */
package mx.vigia.analysis.text;
