-- de Boer stands under B: what comes before the name itself is left out of the order.
alter table employee
  add column sort_name varchar(120)
    as (regexp_replace(family_name,
      '^((aan|bij|da|de|del|den|der|des|di|do|dos|du|in|la|le|les|lo|op|over|te|ten|ter|tot|uit|uijt|van|vanden|vander|vom|von|voor|vor|zu|zum|zur|[''’‘][st]|d[''’]|l[''’])[[:space:]]+|[dl][''’])+', '')) stored,
  drop index employee_name,
  add index employee_name (municipality_id, sort_name, given_name);
