alter table access_log
  add column after_act_of varchar(200) null
    comment 'administrator who made the link with which the viewer''s password was chosen in the 30 days before';
