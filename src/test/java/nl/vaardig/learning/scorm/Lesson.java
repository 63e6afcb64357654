package nl.vaardig.learning.scorm;

/** Pages of packages as tests play them. */
final class Lesson {

    private static final String HEAD =
            """
            <!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Les</title></head><body>
            <p id="entry"></p><p id="place"></p><p id="data"></p><p id="goals"></p><p id="address"></p>
            <button id="on">Verder</button><button id="end">Klaar</button>
            <script>
            const show = (id, text) => { document.getElementById(id).textContent = text; };
            const act = (id, what) => document.getElementById(id).addEventListener("click", what);
            show("address", location.href);
            """;

    /** Tells where one is and what to resume with (80,000 characters), and passes at the end with 85. */
    static final String OLDER = HEAD
            + """
            const api = window.parent.API;
            api.LMSInitialize("");
            show("entry", api.LMSGetValue("cmi.core.entry"));
            show("place", api.LMSGetValue("cmi.core.lesson_location"));
            const data = api.LMSGetValue("cmi.suspend_data");
            show("data", data.length + " " + data.slice(0, 1));
            act("on", () => {
              api.LMSSetValue("cmi.core.lesson_status", "incomplete");
              api.LMSSetValue("cmi.core.lesson_location", "bladzijde 3");
              api.LMSSetValue("cmi.suspend_data", "x".repeat(80000));
              api.LMSCommit("");
            });
            act("end", () => {
              api.LMSSetValue("cmi.core.score.raw", "85");
              api.LMSSetValue("cmi.core.session_time", "0000:30:00.00");
              api.LMSSetValue("cmi.core.lesson_status", "passed");
              api.LMSFinish("");
            });
            </script></body></html>
            """;

    /** The same in the newer edition, with 200,000 characters; nothing is ever committed. */
    static final String NEWER = HEAD
            + """
            const api = window.parent.API_1484_11;
            api.Initialize("");
            show("entry", api.GetValue("cmi.entry"));
            show("place", api.GetValue("cmi.location"));
            const goal = (n) => api.GetValue(`cmi.objectives.${n}.id`) + "=" + api.GetValue(`cmi.objectives.${n}.completion_status`);
            const goals = Number(api.GetValue("cmi.objectives._count"));
            show("goals", Array.from({ length: goals }, (_, n) => goal(n)).join(" "));
            const data = api.GetValue("cmi.suspend_data");
            show("data", data.length + " " + data.slice(0, 1));
            act("on", () => {
              api.SetValue("cmi.completion_status", "incomplete");
              api.SetValue("cmi.objectives.1.completion_status", "completed");
              api.SetValue("cmi.location", "bladzijde 3");
              api.SetValue("cmi.suspend_data", "x".repeat(200000));
            });
            act("end", () => {
              api.SetValue("cmi.score.scaled", "0.9");
              api.SetValue("cmi.completion_status", "completed");
              api.SetValue("cmi.success_status", "passed");
            });
            </script></body></html>
            """;

    /** Begins, ends when its page goes, and says nothing in between. */
    static final String SILENT = HEAD
            + """
            const api = window.parent.API;
            api.LMSInitialize("");
            show("entry", api.LMSGetValue("cmi.core.entry"));
            window.addEventListener("pagehide", () => api.LMSFinish(""));
            </script></body></html>
            """;

    private Lesson() {}
}
