-- What an organisation changed of a design is its own until it is published: who adopted what is public, how they mean to differ is
-- not. Whether a copy differs shows in its hash.
create table designs.own_changes (
  org_id uuid not null,
  design_id text not null,
  changes jsonb not null,
  orders jsonb not null,
  constraint own_changes_pk primary key (org_id, design_id),
  constraint own_changes_of_adopted foreign key (org_id, design_id) references designs.adoption (org_id, design_id)
);
select app.protect('designs.own_changes', 'tenant', '{changes, orders}');
select app.classify('designs.own_changes', '{"org_id": "key", "design_id": "none", "changes": "none", "orders": "none"}');
insert into designs.own_changes select org_id, design_id, changes, orders from designs.adoption where changes <> '[]';
alter table designs.adoption drop column changes, drop column orders;
