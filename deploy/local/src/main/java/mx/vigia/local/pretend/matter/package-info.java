/** What truly happened to each matter of the pretend sites, step by step, to compare with what people are told. */
package mx.vigia.local.pretend.matter;
