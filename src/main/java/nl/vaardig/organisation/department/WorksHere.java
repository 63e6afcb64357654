package nl.vaardig.organisation.department;

/** Who works here today, as a condition for queries: with an appointment in force on the day given as {@code :today}. */
public final class WorksHere {

    private WorksHere() {}

    /** The condition on an alias or path of Employee, in HQL. */
    public static String is(String employee) {
        return "exists (select 1 from Appointment inService where inService.employee = %s and %s)"
                .formatted(employee, InForce.on("inService", "today"));
    }
}
