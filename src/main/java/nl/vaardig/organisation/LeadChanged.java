package nl.vaardig.organisation;

/** Somebody began or ended leading a department, and so sees other people than before. @param leads false at the end */
public record LeadChanged(Department department, Employee employee, boolean leads) {}
