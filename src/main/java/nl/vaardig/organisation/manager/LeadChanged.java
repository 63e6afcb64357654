package nl.vaardig.organisation.manager;

import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Employee;

/** Somebody began or ended leading a department, and so sees other people than before. @param leads false at the end */
public record LeadChanged(Department department, Employee employee, boolean leads) {}
