package nl.vaardig.start;

/** The people of the demo municipality that a visitor can be. */
final class DemoSignIns {

    static final String TABLE =
            """

            Demo sign-ins, all with the password Vaardig-demo-2026:
              medewerker@waterveen.example   employee
              manager@waterveen.example      manager of a department with teams
              hr@waterveen.example           HR advisor
              bestuur@waterveen.example      board
              beheer@waterveen.example       functional administrator
              privacy@waterveen.example      privacy officer
              alles@waterveen.example        several roles, and a second municipality
              hr@zandmeer.example            HR advisor of the other municipality
            """;

    private DemoSignIns() {}
}
