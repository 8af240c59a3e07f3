Invariant: message-check
Description: "nl: Een check op bekendheid en zijn resultaat houden niets in dan de taak, de persoon en de organisaties: laat al het andere weg. / en: An acquaintance check and its result hold nothing but the task, the person and the organisations: leave out everything else."
Severity: #error
Expression: "entry.resource.ofType(MessageHeader).event.where(code = 'acquaintance-check' or code = 'acquaintance-check-result').exists() implies entry.resource.all($this is MessageHeader or $this is Task or $this is Patient or $this is Organization or $this is Provenance)"
