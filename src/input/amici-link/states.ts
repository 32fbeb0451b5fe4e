const STATES =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa"
    .concat("|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri")
    .concat(
      "|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota",
    )
    .concat(
      "|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah",
    )
    .concat("|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia")
    .split("|");

/** Whether a name is exactly that of a State or of the District of Columbia. */
export const isState = (name: string): boolean => STATES.includes(name);
