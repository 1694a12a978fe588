package mx.vigia.analysis.record;

/** The answer that the description of the interface shows. */
final class BillExample {
    static final String HISTORY_AND_RELATED = """
            {
              "id": "0199f0a4-5b00-7c11-8a41-2d9e6b3c4f10",
              "revision": 3,
              "site": "mx.diputados.gaceta",
              "kind": "initiative",
              "number": "66/7223",
              "title": "Que expide la Ley General de Ciberseguridad.",
              "presentedOn": "2026-09-03",
              "stage": "IN_COMMITTEE",
              "outcome": "OPEN",
              "history": [
                {
                  "kind": "referred",
                  "chamber": "deputies",
                  "phrase": "Turnada a la Comisión de Seguridad Ciudadana.",
                  "committees": [{"name": "Seguridad Ciudadana", "purpose": "report"}],
                  "documents": [],
                  "happened": "2026-09-08",
                  "published": "2026-09-08",
                  "captured": "2026-09-08T13:04:11Z",
                  "announced": "2026-09-08T13:04:12Z",
                  "site": "mx.diputados.gaceta",
                  "address": "https://gaceta.diputados.gob.mx/Gaceta/66/2026/sep/20260908.html",
                  "snapshot": "/api/v1/snapshots/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                }
              ],
              "related": [
                {
                  "id": "0199f0a4-5b00-7c11-8a41-2d9e6b3c4f11",
                  "title": "Que expide la Ley Federal de Ciberseguridad.",
                  "stage": "CONCLUDED",
                  "presentedOn": "2023-04-25",
                  "reasons": [
                    {"kind": "alike-wording", "percent": 80},
                    {"kind": "earlier-legislature", "legislature": 65}
                  ]
                }
              ]
            }
            """;

    private BillExample() {}
}
